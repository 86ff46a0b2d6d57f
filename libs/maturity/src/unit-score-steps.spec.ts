import fc from 'fast-check';
import { fraction } from '@weerbaar/kernel';
import type { UnitPeriod } from './contribution';
import { controlTally, sameControlTally } from './control-tally';
import { nodeMaturity } from './node-maturity';
import { anyDay, denominator, standing, stepsOf } from './spec/arbitraries';
import { valueAt } from './steps';
import { changedUnitScore, unitScoreSteps } from './unit-score-steps';

const controlTallies = fc
  .array(fc.record({ group: fc.constant(1), standing }), { maxLength: 4 })
  .map((standings) => controlTally(standings, 1, null, denominator));
const controls = fc.array(
  fc.record({
    weights: stepsOf(fc.nat(3), (a, b) => a === b),
    steps: stepsOf(controlTallies, sameControlTally),
  }),
  { maxLength: 4 },
);
const periods = stepsOf<UnitPeriod>(
  fc.record({ assesses: fc.boolean(), archived: fc.boolean(), weight: fc.nat(3) }),
  (a, b) => JSON.stringify(a) === JSON.stringify(b),
);

describe('the maturity of one unit over time', () => {
  it('is that of a node with this unit alone, while the unit counts', () => {
    fc.assert(
      fc.property(controls, periods, anyDay, (of, unit, on) => {
        const score = valueAt(unitScoreSteps(of, unit), on) ?? null;
        const period = valueAt(unit, on);
        const counts = period?.assesses === true && !period.archived;
        const held = of.map(({ weights, steps }) => {
          const tally = valueAt(steps, on);
          const { numerator, hasValue } = tally ?? { numerator: 0n, hasValue: false };
          return {
            numerator,
            weight: hasValue ? 1n : 0n,
            controlWeight: valueAt(weights, on) ?? 1,
          };
        });
        const maturity = score && fraction(score.points, score.weights * denominator);
        expect(maturity).toEqual(counts ? nodeMaturity(held, denominator) : null);
      }),
      { numRuns: 300 },
    );
  });

  it('follows a change of some controls without the others', () => {
    const changes = fc.array(
      fc.record({
        weights: stepsOf(fc.nat(3), (a, b) => a === b),
        before: stepsOf(controlTallies, sameControlTally),
        after: stepsOf(controlTallies, sameControlTally),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(controls, changes, periods, anyDay, (others, changed, unit, since) => {
        // Until that day nothing is different.
        const late = changed.map((one) => ({
          ...one,
          after: [
            ...one.before.filter(({ on }) => on < since),
            ...one.after.filter(({ on }) => on >= since),
          ],
        }));
        const whole = (pick: 'before' | 'after') =>
          unitScoreSteps(
            [...others, ...late.map((one) => ({ weights: one.weights, steps: one[pick] }))],
            unit,
          );
        const moved = changedUnitScore(whole('before'), late, unit, since);
        const expected = whole('after');
        for (const on of new Set(
          [since, ...expected, ...moved].map((at) => (typeof at === 'string' ? at : at.on)),
        )) {
          if (on < since) continue;
          expect(valueAt(moved, on) ?? null).toEqual(valueAt(expected, on) ?? null);
        }
      }),
      { numRuns: 500 },
    );
  });
});
