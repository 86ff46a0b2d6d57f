import type { CalendarDate } from '@weerbaar/kernel';
import type { Step } from './steps';

/**
 * The two times of a record that is only ever added: from which day it holds, and when we learned
 * it. `revision` numbers the records of one subject in the order in which they came. A record may
 * replace an earlier one (a correction) or retract one (it should never have been).
 */
export interface RecordTimes {
  readonly effectiveOn: CalendarDate;
  readonly revision: number;
  readonly recordedAt: Date;
  readonly replaces?: number | null | undefined;
  readonly retracts?: number | null | undefined;
}

/** A record with what it says. What a retraction says is never looked at. */
export type TimedRecord<V> = RecordTimes & { readonly value: V };

const isRetraction = (record: RecordTimes): boolean => typeof record.retracts === 'number';

const inOrder = (a: RecordTimes, b: RecordTimes): number =>
  a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : a.revision - b.revision;

/**
 * The records of one subject that count, as known at an instant (now when absent), in order of
 * effective day and revision. Retractions drop out, and so does every record that a known record
 * replaces or retracts. What drops out never comes back: whoever takes back a correction adds a
 * new record that says the old thing again.
 */
export function liveRecords<R extends RecordTimes>(records: readonly R[], knownAt?: Date): R[] {
  const known = knownAt ? records.filter((record) => record.recordedAt <= knownAt) : records;
  const dead = new Set<number>();
  for (const { replaces, retracts } of known) {
    if (typeof replaces === 'number') dead.add(replaces);
    if (typeof retracts === 'number') dead.add(retracts);
  }
  return known
    .filter((record) => !isRetraction(record) && !dead.has(record.revision))
    .sort(inOrder);
}

/**
 * The record that holds on a day, as known at an instant (now when absent): among those that count
 * and hold by then, the one with the greatest effective day and revision. Null when there is none.
 */
export function recordAsAt<R extends RecordTimes>(
  records: readonly R[],
  on: CalendarDate,
  knownAt?: Date,
): R | null {
  return liveRecords(records, knownAt).findLast((record) => record.effectiveOn <= on) ?? null;
}

/**
 * The records of one subject as a step function: from each `on` onwards that record holds. Before
 * the first step none does.
 */
export function recordSteps<R extends RecordTimes>(
  records: readonly R[],
  knownAt?: Date,
): Step<R>[] {
  const live = liveRecords(records, knownAt);
  return live
    .filter((record, index) => live[index + 1]?.effectiveOn !== record.effectiveOn)
    .map((record) => ({ on: record.effectiveOn, value: record }));
}
