import fc from 'fast-check';
import { anyDay, day, stepsOf, tally } from './spec/arbitraries';
import { valueAt } from './steps';
import { addTallies, sameTally, tallyDelta, zeroTally } from './tally';
import { applyDeltas, canonicalTallies, stepDeltas, sumSteps, withinPeriod } from './tally-steps';

const tallies = fc.oneof(tally, fc.constant(zeroTally));
const tallySteps = stepsOf(tallies, sameTally).map(canonicalTallies);

describe('the sum of tallies', () => {
  it('adds in any order, and a difference leads from one to the other', () => {
    fc.assert(
      fc.property(tally, tally, tally, (a, b, c) => {
        expect(addTallies(a, b)).toEqual(addTallies(b, a));
        expect(addTallies(addTallies(a, b), c)).toEqual(addTallies(a, addTallies(b, c)));
        expect(addTallies(a, zeroTally)).toEqual(a);
        expect(addTallies(a, tallyDelta(a, b))).toEqual(b);
      }),
    );
  });

  it('over time is on every day the sum of that day', () => {
    fc.assert(
      fc.property(fc.array(tallySteps, { maxLength: 5 }), anyDay, (parts, on) => {
        const expected = parts
          .map((steps) => valueAt(steps, on) ?? zeroTally)
          .reduce(addTallies, zeroTally);
        expect(valueAt(sumSteps(parts), on) ?? zeroTally).toEqual(expected);
        expect(sumSteps([...parts].reverse())).toEqual(sumSteps(parts));
      }),
    );
  });
});

describe('the changes from one tally over time to another', () => {
  it('turn the first into the second', () => {
    fc.assert(
      fc.property(tallySteps, tallySteps, (before, after) => {
        expect(applyDeltas(before, stepDeltas(before, after))).toEqual(after);
      }),
    );
  });

  it('turn a roll-up that holds the first into one that holds the second', () => {
    fc.assert(
      fc.property(
        tallySteps,
        tallySteps,
        fc.array(tallySteps, { maxLength: 4 }),
        (before, after, others) => {
          const rollUp = sumSteps([before, ...others]);
          expect(applyDeltas(rollUp, stepDeltas(before, after))).toEqual(
            sumSteps([after, ...others]),
          );
        },
      ),
    );
  });

  it('are none when nothing changed, and never zero or twice on a day', () => {
    fc.assert(
      fc.property(tallySteps, tallySteps, (before, after) => {
        expect(stepDeltas(before, before)).toEqual([]);
        const changes = stepDeltas(before, after);
        changes.forEach(({ on, delta }, index) => {
          expect(sameTally(delta, zeroTally)).toBe(false);
          const next = changes[index + 1];
          if (next) expect(on < next.on).toBe(true);
        });
      }),
    );
  });
});

describe('a tally within a period', () => {
  it('is itself inside and zero outside', () => {
    fc.assert(
      fc.property(
        tallySteps,
        day,
        fc.option(day, { nil: null }),
        anyDay,
        (steps, from, until, on) => {
          const inside = on >= from && (until === null || on < until);
          const cut = withinPeriod(steps, from, until);
          expect(valueAt(cut, on) ?? zeroTally).toEqual(
            inside ? (valueAt(steps, on) ?? zeroTally) : zeroTally,
          );
          expect(canonicalTallies(cut)).toEqual(cut);
        },
      ),
    );
  });

  it('is whole again when cut at a day and put together', () => {
    fc.assert(
      fc.property(tallySteps, day, (steps, cut) => {
        const parts = [withinPeriod(steps, '0001-01-01', cut), withinPeriod(steps, cut, null)];
        expect(sumSteps(parts)).toEqual(steps);
      }),
    );
  });
});
