import fc from 'fast-check';
import { compareFractions, fraction, roundHalfUp, type Fraction } from '@weerbaar/kernel';
import { coverage } from './coverage';
import { gapToTarget, largestGaps } from './gap-to-target';
import { groupProgress } from './group-progress';
import { csatPercent, levelBand } from './scales';
import { tally } from './spec/arbitraries';
import { zeroTally } from './tally';
import { weakestUnit } from './weakest-unit';

const maturity: fc.Arbitrary<Fraction> = fc
  .integer({ min: 1000, max: 5000 })
  .map((thousandths) => fraction(BigInt(thousandths), 1000n));
const maybeMaturity = fc.option(maturity, { nil: null });
const target = fc.option(fc.integer({ min: 10, max: 50 }), { nil: null });

describe('coverage', () => {
  it('is the assessed share of what applies, by who assessed it', () => {
    fc.assert(
      fc.property(tally, (of) => {
        const { assessed, share, ...counts } = coverage(of);
        expect(assessed + counts.missing).toBe(of.applicable);
        expect(share).toEqual(
          of.applicable === 0 ? null : fraction(BigInt(assessed), BigInt(of.applicable)),
        );
      }),
    );
  });

  it('has no share where nothing applies', () => {
    expect(coverage(zeroTally)).toMatchObject({ assessed: 0, applicable: 0, share: null });
  });
});

describe('the progress of an implementation group', () => {
  it('adds what is reached and what applies over the controls', () => {
    const progress = groupProgress([
      { reached: 3, applicable: 5 },
      { reached: 1, applicable: 7 },
    ]);
    expect(progress).toEqual({ reached: 4, applicable: 12, share: fraction(1n, 3n) });
    expect(groupProgress([])).toEqual({ reached: 0, applicable: 0, share: null });
  });
});

describe('the gap to the target', () => {
  it('is what is still to go, exactly, and negative above the target', () => {
    expect(gapToTarget(fraction(2996n, 1000n), 30)).toEqual(fraction(4n, 1000n));
    expect(gapToTarget(fraction(7n, 2n), 30)).toEqual(fraction(-1n, 2n));
    expect(gapToTarget(null, 30)).toBeNull();
    expect(gapToTarget(fraction(3n), null)).toBeNull();
  });

  it('is no gap once the target is reached exactly', () => {
    const there = { maturity: fraction(3n), targetTenths: 30 };
    expect(largestGaps([there, { ...there, targetTenths: 31 }], 5)).toEqual([
      { maturity: fraction(3n), targetTenths: 31, gap: fraction(1n, 10n) },
    ]);
  });

  it('is listed widest first, only where there is one', () => {
    const items = fc.array(fc.record({ maturity: maybeMaturity, targetTenths: target }));
    fc.assert(
      fc.property(items, fc.nat(10), (measured, count) => {
        const gaps = largestGaps(measured, count);
        const all = measured.filter(
          (item) => (gapToTarget(item.maturity, item.targetTenths)?.numerator ?? 0n) > 0n,
        );
        expect(gaps).toHaveLength(Math.min(count, all.length));
        gaps.forEach((item, index) => {
          const next = gaps[index + 1];
          if (next) expect(compareFractions(item.gap, next.gap)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

describe('the weakest unit', () => {
  it('is of equally weak ones the one with the smallest id', () => {
    const tied = ['b', 'a', 'c'].map((unitId) => ({ unitId, maturity: fraction(2n) }));
    expect(weakestUnit(tied)?.unitId).toBe('a');
  });

  it('has no unit with a value below it, whatever the order', () => {
    const units = fc.uniqueArray(fc.record({ unitId: fc.string(), maturity: maybeMaturity }), {
      selector: (unit) => unit.unitId,
    });
    fc.assert(
      fc.property(units, (list) => {
        const weakest = weakestUnit(list);
        expect(weakestUnit([...list].reverse())).toEqual(weakest);
        const values = list.flatMap((unit) => unit.maturity ?? []);
        if (!weakest) {
          expect(values).toEqual([]);
          return;
        }
        for (const value of values)
          expect(compareFractions(weakest.maturity, value)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('other scales', () => {
  it('show level 1 as 0 % and level 5 as 100 %, in between in proportion', () => {
    expect([1n, 3n, 5n].map((level) => roundHalfUp(csatPercent(fraction(level)), 0))).toEqual([
      '0',
      '50',
      '100',
    ]);
    expect(csatPercent(fraction(9n, 4n))).toEqual(fraction(125n, 4n));
  });

  it('colour a cell by the level reached in full', () => {
    expect(levelBand(fraction(2999n, 1000n))).toBe(2);
    expect(levelBand(fraction(3n))).toBe(3);
    expect(levelBand(fraction(5n))).toBe(5);
    expect(levelBand(null)).toBeNull();
    expect(() => levelBand(fraction(0n))).toThrow(RangeError);
  });
});
