import { err, ok, type Result } from '@weerbaar/kernel';
import { concatenate, hex, sameBytes, textOf, utf8, type Sha256 } from '../bytes';
import { base64, fromBase64 } from './base64';

/** A line under a note: who signed, which of his keys (the first four bytes of its id), and the signature. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A text with signatures under it, as c2sp.org/signed-note describes it. The text ends with a newline. */
export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The key of a signer as others may know it. `publicKey` is the 32 bytes of an Ed25519 key. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** Signs bytes with an Ed25519 key; who has the key hands this in. */
export type Sign = (bytes: Uint8Array) => Uint8Array;
/** Whether an Ed25519 signature over bytes is that of a public key. */
export type VerifySignature = (
  publicKey: Uint8Array,
  bytes: Uint8Array,
  signature: Uint8Array,
) => boolean;

/** Why a text is no note that can be believed. */
export interface NoteFlaw {
  readonly code: 'not-a-note' | 'not-signed' | 'wrong-signature';
}

/** The number that c2sp.org/signed-note gives to Ed25519. */
const ed25519 = 1;
const dash = '\u2014';

/** A name that a key can have: not empty, without white space and without a plus. */
export const isKeyName = (name: string): boolean => name !== '' && !/[\s+\p{C}]/u.test(name);

/** The four bytes by which a signature names its key: SHA-256(name || newline || algorithm || key). */
export const keyIdOf = ({ name, publicKey }: NoteKey, sha256: Sha256): Uint8Array =>
  sha256(concatenate(utf8(`${name}\n`), Uint8Array.of(ed25519), publicKey)).slice(0, 4);

/** A key as the one line in which signed notes pass keys on: `name+id+key`. */
export const verifierKey = (key: NoteKey, sha256: Sha256): string =>
  `${key.name}+${hex(keyIdOf(key, sha256))}+${base64(concatenate(Uint8Array.of(ed25519), key.publicKey))}`;

/** The key of such a line; null when it is none, of another algorithm, or its id is not that of the key. */
export function readVerifierKey(line: string, sha256: Sha256): NoteKey | null {
  const [, name, id, rest] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(line) ?? [];
  const bytes = fromBase64(rest ?? '');
  if (name === undefined || bytes === null || bytes.length !== 33 || bytes[0] !== ed25519)
    return null;
  const key = { name, publicKey: bytes.slice(1) };
  return isKeyName(name) && hex(keyIdOf(key, sha256)) === id ? key : null;
}

/**
 * A text with a signature under it, more of which may follow. The text ends with a newline and has
 * none at its beginning, nor an empty line within: a bug if not, as the product writes it itself.
 */
export function signNote(text: string, key: NoteKey, sign: Sign, sha256: Sha256): string {
  if (!isNoteText(text) || !isKeyName(key.name)) throw new Error('That text cannot be a note.');
  const line = base64(concatenate(keyIdOf(key, sha256), sign(utf8(text))));
  return `${text}\n${dash} ${key.name} ${line}\n`;
}

// Control characters but the newline have no place in a note; nor has what no UTF-8 can be.
const isNoteText = (text: string): boolean =>
  text.endsWith('\n') &&
  text.length > 1 &&
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  !/[\u0000-\u0009\u000b-\u001f]/.test(text) &&
  textOf(utf8(text)) === text;

function readSignature(line: string): NoteSignature | null {
  const [, name, rest] = new RegExp(`^${dash} (\\S+) (\\S+)$`, 'u').exec(line) ?? [];
  const bytes = fromBase64(rest ?? '');
  if (name === undefined || bytes === null || bytes.length < 5 || !isKeyName(name)) return null;
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
}

/** The text and the signatures of a note, none of them believed yet. */
export function readNote(note: string): Result<SignedNote, NoteFlaw> {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return err({ code: 'not-a-note' });
  const text = note.slice(0, split + 1);
  const signatures = note
    .slice(split + 2, -1)
    .split('\n')
    .map(readSignature);
  if (!isNoteText(text) || !signatures.every((one) => one !== null))
    return err({ code: 'not-a-note' });
  return ok({ text, signatures });
}

/**
 * The text of a note that one of the given keys has signed. Signatures of other keys are passed
 * over, as a note may carry those of witnesses; one of a given key that is wrong refuses the note,
 * and so does a note that none of them signed.
 */
export function openNote(
  note: string,
  keys: readonly NoteKey[],
  verify: VerifySignature,
  sha256: Sha256,
): Result<{ readonly text: string; readonly by: readonly NoteKey[] }, NoteFlaw> {
  const read = readNote(note);
  if (!read.ok) return read;
  const bytes = utf8(read.value.text);
  const by: NoteKey[] = [];
  for (const { name, keyId, signature } of read.value.signatures) {
    const key = keys.find((one) => one.name === name && sameBytes(keyIdOf(one, sha256), keyId));
    if (key === undefined) continue;
    if (!verify(key.publicKey, bytes, signature)) return err({ code: 'wrong-signature' });
    by.push(key);
  }
  return by.length > 0 ? ok({ text: read.value.text, by }) : err({ code: 'not-signed' });
}
