import type { CalendarDate } from '@weerbaar/kernel';
import type { UnitPeriod } from './contribution';
import type { ControlTally } from './control-tally';
import { usualControlWeight } from './control-weights';
import { canonicalSteps, mergeSteps, type Step, valueAt } from './steps';

/** A unit's maturity as an unreduced fraction: points / weights, in 1/denominator of the framework. */
export interface UnitScore {
  /** Σ control weight × control numerator, over the controls with a value. */
  readonly points: bigint;
  /** Σ control weight over the same controls; at least 1. */
  readonly weights: bigint;
}

/** One control of a unit over time with the tenant's weight for it (`controlWeightSteps`). */
export interface ControlOverTime {
  readonly weights: readonly Step<number>[];
  readonly steps: readonly Step<ControlTally>[];
}

const same = (a: UnitScore | null, b: UnitScore | null): boolean =>
  a?.points === b?.points && a?.weights === b?.weights;

/**
 * The maturity of one unit by itself over time: the mean of its controls with a value, weighted by control weight
 * (scoring.md section 1, "unit maturity"). Null while nothing has a value and while the unit does not assess itself or is
 * archived, so that it can never be anybody's weakest unit. Canonical.
 */
export function unitScoreSteps(
  controls: readonly ControlOverTime[],
  unit: readonly Step<UnitPeriod>[],
): Step<UnitScore | null>[] {
  const merged = mergeSteps<(ControlTally | undefined)[]>(controls.map(({ steps }) => steps));
  const weights = mergeSteps<(number | undefined)[]>(controls.map((control) => control.weights));
  const steps = mergeSteps<[(ControlTally | undefined)[], (number | undefined)[], UnitPeriod]>([
    merged,
    weights,
    unit,
  ]).map(({ on, value: [tallies, weighing, period] }) => {
    const counts = period !== undefined && period.assesses && !period.archived;
    return { on, value: counts ? scoreOf(tallies ?? [], weighing ?? []) : null };
  });
  return canonicalSteps(steps, same);
}

/** A control of a unit whose values changed: what they were, what they are, and its weight over time. */
export interface ControlChange {
  readonly weights: readonly Step<number>[];
  readonly before: readonly Step<ControlTally>[];
  readonly after: readonly Step<ControlTally>[];
}

/**
 * The maturity of one unit from a day on, after some of its controls changed: what it was with the difference added, so that
 * its other controls need not be known. Equal to `unitScoreSteps` of all of them. `stored` is what it was before the change and
 * reaches `since` at least; `unit` is the same before and after. Nothing may have changed before `since`. Canonical.
 */
export function changedUnitScore(
  stored: readonly Step<UnitScore | null>[],
  changes: readonly ControlChange[],
  unit: readonly Step<UnitPeriod>[],
  since: CalendarDate,
): Step<UnitScore | null>[] {
  const before = mergeSteps<(ControlTally | undefined)[]>(changes.map((change) => change.before));
  const after = mergeSteps<(ControlTally | undefined)[]>(changes.map((change) => change.after));
  const weights = mergeSteps<(number | undefined)[]>(changes.map((change) => change.weights));
  const merged = mergeSteps<
    [
      UnitScore | null,
      (ControlTally | undefined)[],
      (ControlTally | undefined)[],
      (number | undefined)[],
      UnitPeriod,
    ]
  >([stored, before, after, weights, unit]);
  const steps = merged.map(({ on, value: [was, lost, won, weighing, period] }) => {
    const counts = period !== undefined && period.assesses && !period.archived;
    const less = sumOf(lost ?? [], weighing ?? []);
    const more = sumOf(won ?? [], weighing ?? []);
    const points = (was?.points ?? 0n) - less.points + more.points;
    const total = (was?.weights ?? 0n) - less.weights + more.weights;
    return { on, value: counts && total > 0n ? { points, weights: total } : null };
  });
  return canonicalSteps(
    [{ on: since, value: valueAt(steps, since) ?? null }, ...steps.filter(({ on }) => on > since)],
    same,
  );
}

function scoreOf(
  tallies: readonly (ControlTally | undefined)[],
  weighing: readonly (number | undefined)[],
): UnitScore | null {
  const sum = sumOf(tallies, weighing);
  return sum.weights === 0n ? null : sum;
}

function sumOf(
  tallies: readonly (ControlTally | undefined)[],
  weighing: readonly (number | undefined)[],
): UnitScore {
  let [points, weights] = [0n, 0n];
  tallies.forEach((tally, index) => {
    if (tally?.hasValue !== true) return;
    const weight = BigInt(weighing[index] ?? usualControlWeight);
    points += weight * tally.numerator;
    weights += weight;
  });
  return { points, weights };
}
