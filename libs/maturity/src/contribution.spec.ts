import fc from 'fast-check';
import { contribution, type UnitPeriod } from './contribution';
import { controlTally, sameControlTally } from './control-tally';
import { anyDay, denominator, standing, stepsOf } from './spec/arbitraries';
import { valueAt } from './steps';
import { zeroTally } from './tally';
import { canonicalTallies } from './tally-steps';

const controlTallies = fc
  .array(fc.record({ group: fc.constant(1), standing }), { maxLength: 5 })
  .map((standings) => controlTally(standings, 1, 30, denominator));
const periods = stepsOf<UnitPeriod>(
  fc.record({ assesses: fc.boolean(), archived: fc.boolean(), weight: fc.nat(9) }),
  (a, b) => JSON.stringify(a) === JSON.stringify(b),
);

describe('what a unit adds to those above it', () => {
  it('is its tally with its weight while it counts, else nothing', () => {
    fc.assert(
      fc.property(
        stepsOf(controlTallies, sameControlTally),
        periods,
        anyDay,
        (control, unit, on) => {
          const steps = contribution(control, unit);
          const added = valueAt(steps, on) ?? zeroTally;
          const [own, period] = [valueAt(control, on), valueAt(unit, on)];
          if (!own || !period || !period.assesses || period.archived) {
            expect(added).toEqual(zeroTally);
            return;
          }
          expect(added).toMatchObject({
            numerator: own.numerator * BigInt(period.weight),
            weight: own.hasValue ? BigInt(period.weight) : 0n,
            assessing: 1,
            units: own.hasValue ? 1 : 0,
            applicable: own.applicable,
            missing: own.missing,
            reached: own.reached,
          });
          expect(canonicalTallies(steps)).toEqual(steps);
        },
      ),
      { numRuns: 300 },
    );
  });
});
