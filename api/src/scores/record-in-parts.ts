import type { Happening, Transaction } from '../platform/database/transaction';
import type { Caller } from '../platform/security/caller';

/** Things that one event holds at most, so that none grows without bound. */
const eventSize = 500;

/** One event for an act on many things, in as many parts as it needs: each tells of its own, `afterOf` them. */
export async function recordInParts<T>(
  tx: Transaction,
  caller: Pick<Caller, 'personId'>,
  act: Pick<Happening, 'action' | 'subject' | 'unitId'>,
  things: readonly T[],
  afterOf: (some: readonly T[]) => unknown,
): Promise<void> {
  const parts = Math.ceil(things.length / eventSize);
  for (let part = 1; part <= parts; part += 1) {
    const after = afterOf(things.slice((part - 1) * eventSize, part * eventSize));
    await tx.record(
      { kind: 'person', id: caller.personId },
      { ...act, before: null, after, part, parts },
    );
  }
}

/** The unit that an act was about, null where it was about several: the record of many belongs to the whole organisation. */
export function onlyUnit(unitIds: Iterable<string>): string | null {
  const [unit, ...others] = new Set(unitIds);
  return others.length === 0 ? (unit ?? null) : null;
}
