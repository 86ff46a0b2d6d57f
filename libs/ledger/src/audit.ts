import { sameBytes, type Sha256 } from './bytes';
import type { Checkpoint } from './checkpoint/checkpoint';
import { leafHash } from './event-bytes';
import { eventDiscrepancies, type EventRow } from './event-discrepancies';
import { appendLeaves, emptyFrontier, rootOf, type Frontier } from './tree/frontier';

/** A leaf as the store has it, with the event that it is of; null where the event is gone. */
export interface StoredLeaf {
  readonly index: number;
  readonly hash: Uint8Array;
  readonly event: { readonly row: EventRow; readonly bytes: Uint8Array } | null;
}

/** A checkpoint that was opened with a known key, and where it was kept: in the store, or outside our reach. */
export interface HeldCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly held: 'inside' | 'outside';
}

/**
 * What is wrong with a sealed record.
 * - `leaf-missing`: the leaves do not count on from 0 without a gap (`at`: the first that is missing)
 * - `event-missing`, `event-altered`: the event of a leaf is gone, or its bytes are not those that were sealed
 * - `columns-differ`: the columns that index an event contradict its bytes
 * - `root-differs`: the leaves do not lead to the root that was signed at this size
 * - `cut-short`: fewer leaves than were signed
 */
export interface RecordFlaw {
  readonly code:
    | 'leaf-missing'
    | 'event-missing'
    | 'event-altered'
    | 'columns-differ'
    | 'root-differs'
    | 'cut-short';
  /** The place of the leaf, or the size of the checkpoint. */
  readonly at: number;
  /** For a checkpoint: where the one was kept that tells. */
  readonly held?: HeldCheckpoint['held'];
}

/** How far the re-reading of a record has come. */
export interface RecordAudit {
  readonly frontier: Frontier;
  /** The place that the next leaf should have. */
  readonly next: number;
  /** Those still ahead, the smallest first. */
  readonly ahead: readonly HeldCheckpoint[];
  readonly flaws: readonly RecordFlaw[];
}

/** More flaws than this say nothing new: the record has been rewritten. */
export const mostFlaws = 1_000;

const differing = (
  { checkpoint, held }: HeldCheckpoint,
  frontier: Frontier,
  sha256: Sha256,
): RecordFlaw[] =>
  sameBytes(rootOf(frontier, sha256), checkpoint.root)
    ? []
    : [{ code: 'root-differs', at: checkpoint.size, held }];

/** The begin of a re-reading, with every checkpoint that is to be held against the record, in any order. */
export function beginAudit(checkpoints: readonly HeldCheckpoint[], sha256: Sha256): RecordAudit {
  const ahead = [...checkpoints].sort((a, b) => a.checkpoint.size - b.checkpoint.size);
  const atStart = ahead.filter(({ checkpoint }) => checkpoint.size === 0);
  return {
    frontier: emptyFrontier,
    next: 0,
    ahead: ahead.slice(atStart.length),
    flaws: atStart.flatMap((one) => differing(one, emptyFrontier, sha256)),
  };
}

function flawsOf(leaf: StoredLeaf, sha256: Sha256): RecordFlaw[] {
  const at = leaf.index;
  if (leaf.event === null) return [{ code: 'event-missing', at }];
  const { row, bytes } = leaf.event;
  if (!sameBytes(leafHash(bytes, sha256), leaf.hash)) return [{ code: 'event-altered', at }];
  return eventDiscrepancies(row, bytes).length > 0 ? [{ code: 'columns-differ', at }] : [];
}

/** Reads on: the next leaves, in their order. Each is compared with its event, and the tree with what was signed of it. */
export function auditLeaves(
  audit: RecordAudit,
  leaves: readonly StoredLeaf[],
  sha256: Sha256,
): RecordAudit {
  let { frontier, ahead, next: expected } = audit;
  const flaws = [...audit.flaws];
  for (const leaf of leaves) {
    if (leaf.index !== expected) flaws.push({ code: 'leaf-missing', at: expected });
    expected = leaf.index + 1;
    flaws.push(...flawsOf(leaf, sha256));
    ({ frontier } = appendLeaves(frontier, [leaf.hash], sha256));
    let next = ahead[0];
    while (next?.checkpoint.size === frontier.size) {
      flaws.push(...differing(next, frontier, sha256));
      ahead = ahead.slice(1);
      next = ahead[0];
    }
  }
  return { frontier, next: expected, ahead, flaws: flaws.slice(0, mostFlaws) };
}

/** What is wrong once all leaves were read: those found, and the checkpoints that the record does not reach. */
export const endAudit = ({ ahead, flaws }: RecordAudit): readonly RecordFlaw[] => [
  ...flaws,
  ...ahead.map(({ checkpoint, held }): RecordFlaw => ({
    code: 'cut-short',
    at: checkpoint.size,
    held,
  })),
];
