import type { CalendarDate } from '@weerbaar/kernel';
import { beginningOfTime, canonicalSteps, type Step } from './steps';
import { recordAsAt, recordSteps, type TimedRecord } from './two-times';

/** A weight that somebody gave a control: a whole number from 0 (it does not count) to `greatestControlWeight`. */
export type WeightRecord = TimedRecord<number>;

/** What a control weighs when nobody set a weight. */
export const usualControlWeight = 1;

/** The greatest weight of a control. Ten times another is as far apart as anybody can defend. */
export const greatestControlWeight = 10;

/** What a control weighs on a day, from the weights it was ever given; as known at an instant, now when absent. */
export const controlWeightAt = (
  records: readonly WeightRecord[],
  on: CalendarDate,
  knownAt?: Date,
): number => recordAsAt(records, on, knownAt)?.value ?? usualControlWeight;

/**
 * What a control weighs over time, from the weights it was ever given. Canonical, from the beginning of time on: until
 * somebody sets a weight it is the usual one. As known at an instant; now when absent.
 */
export const controlWeightSteps = (
  records: readonly WeightRecord[],
  knownAt?: Date,
): Step<number>[] =>
  canonicalSteps(
    [
      { on: beginningOfTime, value: usualControlWeight },
      ...recordSteps(records, knownAt).map(({ on, value }) => ({ on, value: value.value })),
    ],
    (a, b) => a === b,
  );
