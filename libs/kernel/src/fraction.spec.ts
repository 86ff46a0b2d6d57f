import fc from 'fast-check';
import {
  addFractions,
  compareFractions,
  divideFraction,
  fraction,
  fractionFromWire,
  fractionToWire,
  multiplyFraction,
  reduceFraction,
  roundHalfUp,
  subtractFractions,
} from './fraction';

const wholes = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const divisors = fc.bigInt({ min: 1n, max: 10n ** 30n });
const fractions = fc
  .tuple(wholes, divisors)
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe('a fraction', () => {
  it('is in lowest terms with a positive denominator', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(reduceFraction({ numerator: 2n, denominator: 4n })).toEqual(fraction(1n, 2n));
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });

  it('is added exactly, in any order', () => {
    expect(addFractions(fraction(1n, 10n), fraction(2n, 10n))).toEqual(fraction(3n, 10n));
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(addFractions(a, b)).toEqual(addFractions(b, a));
        expect(addFractions(addFractions(a, b), c)).toEqual(addFractions(a, addFractions(b, c)));
        expect(subtractFractions(addFractions(a, b), b)).toEqual(a);
      }),
    );
  });

  it('is itself again when multiplied and divided by the same number', () => {
    fc.assert(
      fc.property(fractions, divisors, (value, by) => {
        expect(divideFraction(multiplyFraction(value, by), by)).toEqual(value);
      }),
    );
  });

  it('is compared by the sign of the difference', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const difference = subtractFractions(a, b).numerator;
        expect(compareFractions(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });

  it('survives the wire', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const sent: unknown = JSON.parse(JSON.stringify(fractionToWire(value)));
        expect(fractionFromWire(sent as { numerator: string; denominator: string })).toEqual(value);
      }),
    );
  });
});

describe('rounding half up', () => {
  it.each([
    [2n, 3n, 2, '0.67'],
    [2996n, 1000n, 2, '3.00'],
    [1005n, 1000n, 2, '1.01'],
    [-1005n, 1000n, 2, '-1.01'],
    [-1n, 1000n, 2, '0.00'],
    [5n, 2n, 0, '3'],
    [1n, 1n, 2, '1.00'],
    [1n, 20n, 1, '0.1'],
  ])('shows %s/%s with %s decimals as %s', (numerator, denominator, decimals, shown) => {
    expect(roundHalfUp(fraction(numerator, denominator), decimals)).toBe(shown);
  });

  it('is never further off than half of the last decimal', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const scale = 10n ** BigInt(decimals);
        const shown = fraction(BigInt(roundHalfUp(value, decimals).replace('.', '')), scale);
        const off = subtractFractions(shown, value);
        const distance = off.numerator < 0n ? multiplyFraction(off, -1n) : off;
        expect(compareFractions(distance, fraction(1n, 2n * scale))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
