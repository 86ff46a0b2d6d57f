import type { ControlTally } from './control-tally';
import { mergeSteps, type Step } from './steps';
import { canonicalTallies } from './tally-steps';
import { zeroTally, type Tally } from './tally';

/** What decides whether a unit counts, and how much. */
export interface UnitPeriod {
  /** Whether the unit assesses itself; one that only groups others does not. */
  readonly assesses: boolean;
  readonly archived: boolean;
  /** A whole number, 0 or more. */
  readonly weight: number;
}

const weighed = (control: ControlTally, weight: number): Tally => {
  const { own, inherited, shared, missing, applicable, reached } = control;
  return {
    numerator: control.hasValue ? control.numerator * BigInt(weight) : 0n,
    weight: control.hasValue ? BigInt(weight) : 0n,
    assessing: 1,
    units: control.hasValue ? 1 : 0,
    applicable,
    own,
    inherited,
    shared,
    missing,
    reached,
  };
};

/**
 * What one unit adds to the roll-up of itself and its ancestors over time: its control tally with
 * its weight while it exists, assesses itself and is not archived, else nothing. Counts are not
 * weighed. Canonical; zero before the first step.
 */
export const contribution = (
  control: readonly Step<ControlTally>[],
  unit: readonly Step<UnitPeriod>[],
): Step<Tally>[] =>
  canonicalTallies(
    mergeSteps<[ControlTally, UnitPeriod]>([control, unit]).map(
      ({ on, value: [tally, period] }) => {
        const counts = tally && period && period.assesses && !period.archived;
        return { on, value: counts ? weighed(tally, period.weight) : zeroTally };
      },
    ),
  );
