/// <reference types="node" />
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { auditLeaves, beginAudit, endAudit, type HeldCheckpoint, type StoredLeaf } from './audit';
import type { Sha256 } from './bytes';
import type { LedgerEvent } from './event';
import { eventBytes, leafHash } from './event-bytes';
import type { EventRow } from './event-discrepancies';
import { appendLeaves, emptyFrontier, rootOf } from './tree/frontier';

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

const anEvent = (number: number, name = `event ${String(number)}`): LedgerEvent => ({
  tenantId: 't',
  id: `e${String(number)}`,
  recordedAt: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
  actorKind: 'person',
  actorId: 'p',
  action: 'unit.changed',
  schemaVersion: 1,
  subject: { type: 'unit', id: 'u' },
  unitId: 'u',
  before: null,
  after: { name },
  part: 1,
  parts: 1,
});
const rowOf = (event: LedgerEvent): EventRow => ({
  tenantId: event.tenantId,
  id: event.id,
  recordedAt: event.recordedAt,
  actorKind: event.actorKind,
  actorId: event.actorId,
  action: event.action,
  subjectType: event.subject.type,
  subjectId: event.subject.id,
  unitId: event.unitId,
  schemaVersion: event.schemaVersion,
});
const sealed = (event: LedgerEvent, index: number): StoredLeaf => ({
  index,
  hash: leafHash(eventBytes(event), sha256),
  event: { row: rowOf(event), bytes: eventBytes(event) },
});
const record = (many: number) => Array.from({ length: many }, (_, at) => sealed(anEvent(at), at));

const heldAt = (
  leaves: readonly StoredLeaf[],
  size: number,
  held: HeldCheckpoint['held'] = 'inside',
): HeldCheckpoint => {
  const hashes = leaves.slice(0, size).map(({ hash }) => hash);
  const root = rootOf(appendLeaves(emptyFrontier, hashes, sha256).frontier, sha256);
  return { checkpoint: { origin: 'log', size, root, extensions: [] }, held };
};

/** Reads a record in batches of some size. */
function audited(leaves: readonly StoredLeaf[], held: readonly HeldCheckpoint[], batch = 7) {
  let audit = beginAudit(held, sha256);
  for (let from = 0; from < leaves.length; from += batch)
    audit = auditLeaves(audit, leaves.slice(from, from + batch), sha256);
  return endAudit(audit);
}

describe('a sealed record that is read again', () => {
  it('is without flaw when nobody touched it, in batches of any size', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 40 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 50 }),
        (many, sizes, batch) => {
          const leaves = record(many);
          const held = sizes.map((size) => heldAt(leaves, Math.min(size, many)));
          expect(audited(leaves, held, batch)).toEqual([]);
        },
      ),
    );
  });

  it('says what is wrong and where', () => {
    const leaves = record(9);
    const five = heldAt(leaves, 5);
    const at = (index: number, change: Partial<StoredLeaf>) =>
      leaves.map((leaf) => (leaf.index === index ? { ...leaf, ...change } : leaf));
    const other = sealed(anEvent(2, 'another name'), 2);
    expect(audited(at(2, { event: null }), [five])).toEqual([{ code: 'event-missing', at: 2 }]);
    expect(audited(at(2, { event: other.event }), [five])).toEqual([
      { code: 'event-altered', at: 2 },
    ]);
    expect(audited(at(2, other), [five])).toEqual([
      { code: 'root-differs', at: 5, held: 'inside' },
    ]);
    const column = {
      row: { ...rowOf(anEvent(7)), action: 'unit.moved' },
      bytes: eventBytes(anEvent(7)),
    };
    expect(audited(at(7, { event: column }), [five])).toEqual([{ code: 'columns-differ', at: 7 }]);
    expect(audited(leaves.slice(0, 4), [five])).toEqual([
      { code: 'cut-short', at: 5, held: 'inside' },
    ]);
    expect(
      audited(
        leaves.filter(({ index }) => index !== 7),
        [five],
      ),
    ).toEqual([{ code: 'leaf-missing', at: 7 }]);
  });

  it('holds also the checkpoint of nothing against it', () => {
    const wrong = { ...heldAt([], 0), checkpoint: heldAt(record(1), 1).checkpoint };
    const empty = { ...wrong, checkpoint: { ...wrong.checkpoint, size: 0 } };
    expect(audited(record(2), [heldAt([], 0)])).toEqual([]);
    expect(audited(record(2), [empty])).toEqual([{ code: 'root-differs', at: 0, held: 'inside' }]);
  });
});

/**
 * What somebody can do who may write every table: besides the events also their leaves, numbered
 * anew so that nothing is amiss within, and the checkpoints kept inside, of which he can throw away
 * those that tell. He cannot sign.
 */
const tamperings = {
  edit: (events, at) => events.map((event, index) => (index === at ? anEvent(999) : event)),
  delete: (events, at) => events.filter((_, index) => index !== at),
  insert: (events, at) => [...events.slice(0, at), anEvent(999), ...events.slice(at)],
  swap: (events, at) =>
    events.map((event, index) =>
      index === at ? (events[at + 1] ?? event) : index === at + 1 ? (events[at] ?? event) : event,
    ),
  cut: (events, at) => events.slice(0, at),
  rewrite: (events) => events.map((_, index) => anEvent(index, 'rewritten')),
} as const satisfies Record<
  string,
  (events: readonly LedgerEvent[], at: number) => readonly LedgerEvent[]
>;

describe('with one earlier checkpoint held outside', () => {
  it('1,000 of 1,000 tamperings with what it covers are noticed', () => {
    let noticed = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 14 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...Object.values(tamperings)),
        fc.boolean(),
        (many, a, b, tamper, consistent) => {
          const events = Array.from({ length: many }, (_, index) => anEvent(index));
          const outside = (a % (many - 1)) + 2;
          // A swap at the very edge would move something that the checkpoint does not cover.
          const at = b % (outside - 1);
          const witness = heldAt(record(many), outside, 'outside');
          const tampered = tamper(events, at);
          const honest = record(many);
          const leaves = tampered.map((event, index) => ({
            ...sealed(event, index),
            // Whoever does not know how to seal leaves the hashes as they were.
            ...(!consistent && { hash: honest[index]?.hash ?? new Uint8Array(32) }),
          }));
          expect(audited(leaves, [witness])).not.toEqual([]);
          noticed += 1;
        },
      ),
      { numRuns: 1000 },
    );
    expect(noticed).toBe(1000);
  });
});
