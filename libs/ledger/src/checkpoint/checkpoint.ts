import { err, ok, type Result } from '@weerbaar/kernel';
import type { Sha256 } from '../bytes';
import type { TreeHead } from '../tree/proofs';
import { base64, fromBase64 } from './base64';
import {
  openNote,
  signNote,
  type NoteFlaw,
  type NoteKey,
  type Sign,
  type VerifySignature,
} from './note';

/**
 * What a log says of itself at one moment, as c2sp.org/tlog-checkpoint lays it down: whose log it
 * is, how many leaves, the root, and lines of our own, which are signed along.
 */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
  readonly extensions: readonly string[];
}

/** Why a text is no checkpoint of the log that was asked for. */
export interface CheckpointFlaw {
  readonly code: NoteFlaw['code'] | 'not-a-checkpoint' | 'other-log';
}

const decimal = /^(0|[1-9]\d{0,15})$/;

/** The text of a checkpoint, without a signature. */
export const checkpointText = ({ origin, size, root, extensions }: Checkpoint): string =>
  [origin, String(size), base64(root), ...extensions].map((line) => `${line}\n`).join('');

/** The checkpoint that a text holds; null when it is none. A size that cannot be counted exactly is none. */
export function readCheckpointText(text: string): Checkpoint | null {
  if (!text.endsWith('\n')) return null;
  const [origin = '', size = '', root = '', ...extensions] = text.slice(0, -1).split('\n');
  const bytes = fromBase64(root);
  if (origin === '' || !decimal.test(size) || bytes?.length !== 32) return null;
  if (!Number.isSafeInteger(Number(size)) || extensions.includes('')) return null;
  return { origin, size: Number(size), root: bytes, extensions };
}

/** A checkpoint, signed by the key of its log: a text to keep, print and send. */
export const signCheckpoint = (
  checkpoint: Checkpoint,
  key: NoteKey,
  sign: Sign,
  sha256: Sha256,
): string => signNote(checkpointText(checkpoint), key, sign, sha256);

/**
 * The checkpoint of a signed text, believed because one of the keys signed it. One of another
 * origin is refused, signed or not: the tree of another organisation proves nothing of this one.
 */
export function openCheckpoint(
  note: string,
  origin: string,
  keys: readonly NoteKey[],
  verify: VerifySignature,
  sha256: Sha256,
): Result<Checkpoint, CheckpointFlaw> {
  const opened = openNote(note, keys, verify, sha256);
  if (!opened.ok) return opened;
  const checkpoint = readCheckpointText(opened.value.text);
  if (checkpoint === null) return err({ code: 'not-a-checkpoint' });
  return checkpoint.origin === origin ? ok(checkpoint) : err({ code: 'other-log' });
}
