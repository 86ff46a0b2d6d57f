import type { UnitPeriod } from './contribution';
import type { ControlTally } from './control-tally';
import { usualControlWeight } from './control-weights';
import { canonicalSteps, mergeSteps, type Step } from './steps';

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

function scoreOf(
  tallies: readonly (ControlTally | undefined)[],
  weighing: readonly (number | undefined)[],
): UnitScore | null {
  let [points, weights] = [0n, 0n];
  tallies.forEach((tally, index) => {
    if (tally?.hasValue !== true) return;
    const weight = BigInt(weighing[index] ?? usualControlWeight);
    points += weight * tally.numerator;
    weights += weight;
  });
  return weights === 0n ? null : { points, weights };
}
