import fc from 'fast-check';
import { compareFractions, fraction } from '@weerbaar/kernel';
import { controlMaturity, nodeMaturity } from './node-maturity';
import { denominator, tally } from './spec/arbitraries';
import { addTallies } from './tally';

const controls = fc.array(
  fc
    .tuple(tally, fc.nat(5))
    .map(([{ numerator, weight }, controlWeight]) => ({ numerator, weight, controlWeight })),
  { maxLength: 18 },
);

describe('the maturity of a node', () => {
  it('is the mean over its controls, weighted by control weight', () => {
    const of = [
      { numerator: 2n * denominator, weight: 1n, controlWeight: 1 },
      { numerator: 9n * denominator, weight: 3n, controlWeight: 3 },
      { numerator: 0n, weight: 0n, controlWeight: 100 },
    ];
    expect(nodeMaturity(of, denominator)).toEqual(fraction(11n, 4n));
  });

  it('is nothing when no control has a value or a weight', () => {
    expect(nodeMaturity([], denominator)).toBeNull();
    expect(nodeMaturity([{ numerator: 0n, weight: 0n, controlWeight: 1 }], denominator)).toBeNull();
    expect(
      nodeMaturity([{ numerator: denominator, weight: 1n, controlWeight: 0 }], denominator),
    ).toBeNull();
  });

  it('lies between its lowest and its highest control', () => {
    fc.assert(
      fc.property(controls, (of) => {
        const maturity = nodeMaturity(of, denominator);
        if (maturity === null) return;
        const parts = of.flatMap((control) => controlMaturity(control, denominator) ?? []);
        expect(parts.some((part) => compareFractions(part, maturity) <= 0)).toBe(true);
        expect(parts.some((part) => compareFractions(part, maturity) >= 0)).toBe(true);
        expect(compareFractions(maturity, fraction(1n))).toBeGreaterThanOrEqual(0);
        expect(compareFractions(maturity, fraction(5n))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order of its controls', () => {
    fc.assert(
      fc.property(controls, (of) => {
        expect(nodeMaturity([...of].reverse(), denominator)).toEqual(nodeMaturity(of, denominator));
      }),
    );
  });

  it('for one control lies between the two subtrees it is made of', () => {
    fc.assert(
      fc.property(tally, tally, (a, b) => {
        const [low, high] = [a, b].map((part) => controlMaturity(part, denominator));
        const whole = controlMaturity(addTallies(a, b), denominator);
        if (!low || !high) {
          expect(whole).toEqual(low ?? high ?? null);
          return;
        }
        if (!whole) throw new Error('two values make one');
        expect(compareFractions(whole, low) * compareFractions(whole, high)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
