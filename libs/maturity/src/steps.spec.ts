import fc from 'fast-check';
import { anyDay, day, stepsOf } from './spec/arbitraries';
import { boundaryDates, canonicalSteps, mergeSteps, valueAt } from './steps';

const rough = fc.array(fc.record({ on: day, value: fc.nat(2) }), { maxLength: 8 });
const same = (a: number, b: number) => a === b;

describe('a step function', () => {
  it('holds the last value said on or before a day', () => {
    fc.assert(
      fc.property(rough, anyDay, (steps, on) => {
        let expected: number | undefined;
        const byDay = [...steps].sort((a, b) => a.on.localeCompare(b.on));
        for (const step of byDay) if (step.on <= on) expected = step.value;
        expect(valueAt(canonicalSteps(steps, same), on)).toBe(expected);
      }),
    );
  });

  it('is canonical when sorted without equal neighbours, and then stays as it is', () => {
    fc.assert(
      fc.property(rough, (steps) => {
        const canonical = canonicalSteps(steps, same);
        canonical.forEach((step, index) => {
          const next = canonical[index + 1];
          if (!next) return;
          expect(step.on < next.on).toBe(true);
          expect(step.value).not.toBe(next.value);
        });
        expect(canonicalSteps(canonical, same)).toEqual(canonical);
      }),
    );
  });

  it('lies beside others as each would alone', () => {
    fc.assert(
      fc.property(fc.array(stepsOf(fc.nat(3)), { maxLength: 4 }), anyDay, (lists, on) => {
        const merged = mergeSteps<number[]>(lists);
        const together = valueAt(merged, on) ?? lists.map(() => undefined);
        expect(together).toEqual(lists.map((steps) => valueAt(steps, on)));
        expect(merged.map((step) => step.on)).toEqual(boundaryDates(lists));
      }),
    );
  });
});
