import fc from 'fast-check';
import { shareOf, weighedMaturity, weightFrom } from './weighing';

const level = (tenths: number) => ({ numerator: String(tenths), denominator: '10' });
const controls = [
  { code: '1', maturity: level(20) },
  { code: '2', maturity: level(50) },
  { code: '3', maturity: null },
];

describe('other weights', () => {
  it('move the maturity as the dashboard would', () => {
    const with_ = (one: number, two: number) =>
      weighedMaturity(controls, (code) => ({ 1: one, 2: two })[code] ?? 9);
    expect(with_(1, 1)).toEqual({ numerator: '7', denominator: '2' });
    expect(with_(2, 1)).toEqual({ numerator: '3', denominator: '1' });
    expect(with_(0, 4)).toEqual({ numerator: '5', denominator: '1' });
    expect(with_(0, 0)).toBeNull();
  });

  it('share the whole among them', () => {
    expect(shareOf(0, [0, 0])).toBe(0);
    fc.assert(
      fc.property(fc.array(fc.nat(10), { minLength: 1, maxLength: 18 }), (all) => {
        const sum = all.map((one) => shareOf(one, all)).reduce((total, one) => total + one, 0);
        expect(sum).toBeCloseTo(all.some((one) => one > 0) ? 1 : 0);
      }),
    );
  });
});

describe('a weight that is typed', () => {
  it('is a whole number from 0 to 10', () => {
    expect(['0', ' 7 ', '10', '03'].map(weightFrom)).toEqual([0, 7, 10, 3]);
  });

  it.each(['', '11', '-1', '1,5', 'veel', '100'])('is none: “%s”', (typed) => {
    expect(weightFrom(typed)).toBeNull();
  });
});
