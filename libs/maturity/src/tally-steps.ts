import type { CalendarDate } from '@weerbaar/kernel';
import { canonicalSteps, valueAt, type Step } from './steps';
import { addTallies, sameTally, tallyDelta, zeroTally, type Tally } from './tally';

/** From `on` onwards, for ever, add `delta`. */
export interface TallyChange {
  readonly on: CalendarDate;
  readonly delta: Tally;
}

/**
 * The canonical form of a tally over time. Before its first step a tally is zero, so zeroes at the
 * start are left out.
 */
export function canonicalTallies(steps: readonly Step<Tally>[]): Step<Tally>[] {
  const canonical = canonicalSteps(steps, sameTally);
  const [first] = canonical;
  return first && sameTally(first.value, zeroTally) ? canonical.slice(1) : canonical;
}

const changesOf = (steps: readonly Step<Tally>[]): TallyChange[] =>
  steps.map(({ on, value }, index) => ({
    on,
    delta: tallyDelta(steps[index - 1]?.value ?? zeroTally, value),
  }));

const changesByDay = (changes: Iterable<TallyChange>): TallyChange[] => {
  const byDay = new Map<CalendarDate, Tally>();
  for (const { on, delta } of changes) byDay.set(on, addTallies(byDay.get(on) ?? zeroTally, delta));
  return [...byDay]
    .filter(([, delta]) => !sameTally(delta, zeroTally))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, delta]) => ({ on, delta }));
};

/**
 * What must be added to a roll-up when one of its parts changes from `before` to `after`: one
 * change per day, in order, none that is zero, none at all when both say the same.
 */
export const stepDeltas = (
  before: readonly Step<Tally>[],
  after: readonly Step<Tally>[],
): TallyChange[] =>
  changesByDay([
    ...changesOf(after),
    ...changesOf(before).map(({ on, delta }) => ({ on, delta: tallyDelta(delta, zeroTally) })),
  ]);

/** A tally over time after changes, in canonical form. SQL does the same to the stored roll-ups. */
export function applyDeltas(
  steps: readonly Step<Tally>[],
  changes: readonly TallyChange[],
): Step<Tally>[] {
  let total = zeroTally;
  const applied = changesByDay([...changesOf(steps), ...changes]).map(({ on, delta }) => {
    total = addTallies(total, delta);
    return { on, value: total };
  });
  return canonicalTallies(applied);
}

/** The sum of tallies over time, in canonical form: the roll-up of a node from its parts. */
export const sumSteps = (parts: Iterable<readonly Step<Tally>[]>): Step<Tally>[] =>
  applyDeltas([], [...parts].flatMap(changesOf));

/**
 * A tally over time, cut to the days from `from` up to but not including `until` (no end when
 * null), and zero outside. It is what a subtree adds to an ancestor while it lies below it.
 */
export function withinPeriod(
  steps: readonly Step<Tally>[],
  from: CalendarDate,
  until: CalendarDate | null,
): Step<Tally>[] {
  if (until !== null && until <= from) return [];
  const inside = steps.filter(({ on }) => on > from && (until === null || on < until));
  return canonicalTallies([
    { on: from, value: valueAt(steps, from) ?? zeroTally },
    ...inside,
    ...(until === null ? [] : [{ on: until, value: zeroTally }]),
  ]);
}
