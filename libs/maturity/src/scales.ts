import {
  fraction,
  multiplyFraction,
  subtractFractions,
  type Fraction,
  type Level,
} from '@weerbaar/kernel';

/**
 * A maturity on the scale of CSAT Pro: (level − 1) × 25 percent, so 1 is 0 % and 5 is 100 %. A
 * conversion for those who know that scale, not a second truth (scoring.md section 1).
 */
export const csatPercent = (maturity: Fraction): Fraction =>
  multiplyFraction(subtractFractions(maturity, fraction(1n)), 25n);

/**
 * The level that a maturity has reached in full, for the colour of a heat map cell: 2.99 is still
 * 2, and only exactly 5 is 5. Null stays null: not assessed is no level.
 */
export function levelBand(maturity: Fraction | null): Level | null {
  if (maturity === null) return null;
  const whole = maturity.numerator / maturity.denominator;
  if (whole < 1n || whole > 5n) throw new RangeError('A maturity lies between 1 and 5.');
  return Number(whole) as Level;
}
