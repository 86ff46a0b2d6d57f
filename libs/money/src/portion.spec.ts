import fc from 'fast-check';
import { cents, greatestAmount, sumCents } from './amount';
import { portionOf, splitByKeys } from './portion';

const amounts = fc.integer({ min: -greatestAmount, max: greatestAmount }).map(cents);
const keys = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 });

describe('a share of an amount', () => {
  it('is rounded to the cent as asked', () => {
    expect(portionOf(cents(10_000_000), 4000, 'half-up')).toBe(4_000_000);
    expect(portionOf(cents(125), 200, 'half-up')).toBe(3);
    expect(portionOf(cents(125), 200, 'down')).toBe(2);
    expect(portionOf(cents(-125), 200, 'half-up')).toBe(-3);
    expect(portionOf(cents(-125), 200, 'down')).toBe(-2);
    expect(() => portionOf(cents(1), 10_001, 'down')).toThrow(RangeError);
  });

  it('lies within half a cent of the exact share, and never above it when rounded down', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 10_000 }), (amount, share) => {
        const exact = BigInt(amount) * BigInt(share);
        const gap = BigInt(portionOf(amount, share, 'half-up')) * 10_000n - exact;
        expect(gap >= -5000n && gap <= 5000n).toBe(true);
        const below = BigInt(portionOf(amount, share, 'down')) * 10_000n;
        expect(amount < 0 ? below >= exact : below <= exact).toBe(true);
      }),
    );
  });
});

describe('an amount split by keys', () => {
  it('gives the cents that are left to the largest remainders, the first of equals', () => {
    expect(splitByKeys(cents(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitByKeys(cents(-100), [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(splitByKeys(cents(10), [5, 3, 0, 1])).toEqual([6, 3, 0, 1]);
    expect(splitByKeys(cents(0), [0, 0])).toEqual([0, 0]);
    expect(() => splitByKeys(cents(1), [0])).toThrow(RangeError);
    expect(() => splitByKeys(cents(1), [0.5])).toThrow(RangeError);
    expect(() => splitByKeys(cents(1), [2, -1])).toThrow(RangeError);
  });

  it('loses nothing, and no part is a cent or more from its exact share', () => {
    fc.assert(
      fc.property(amounts, keys, (amount, list) => {
        const total = list.reduce((sum, key) => sum + key, 0);
        fc.pre(total > 0);
        const parts = splitByKeys(amount, list);
        expect(sumCents(parts)).toBe(amount);
        parts.forEach((part, index) => {
          const gap = BigInt(part) * BigInt(total) - BigInt(amount) * BigInt(list[index]!);
          expect(gap < BigInt(total) && gap > -BigInt(total)).toBe(true);
          if (list[index] === 0) expect(part).toBe(0);
        });
      }),
    );
  });
});
