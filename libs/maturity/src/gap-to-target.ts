import { compareFractions, fraction, subtractFractions, type Fraction } from '@weerbaar/kernel';

/**
 * How far a maturity is from its target: target minus maturity in levels, so positive while there
 * is still a way to go and negative above the target. Null without a value or without a target.
 * `targetTenths` is in tenths of a level, 10 to 50.
 */
export const gapToTarget = (
  maturity: Fraction | null,
  targetTenths: number | null,
): Fraction | null =>
  maturity === null || targetTenths === null
    ? null
    : subtractFractions(fraction(BigInt(targetTenths), 10n), maturity);

/** Whatever has a maturity and a target: a control, a unit, a safeguard. */
export interface Measured {
  readonly maturity: Fraction | null;
  readonly targetTenths: number | null;
}

/**
 * The `count` widest gaps, widest first; equal ones keep the order given. What has no value, no
 * target, or has reached its target, is no gap.
 */
export function largestGaps<T extends Measured>(
  measured: readonly T[],
  count: number,
): (T & { readonly gap: Fraction })[] {
  return measured
    .flatMap((item) => {
      const gap = gapToTarget(item.maturity, item.targetTenths);
      return gap !== null && gap.numerator > 0n ? [{ ...item, gap }] : [];
    })
    .sort((a, b) => compareFractions(b.gap, a.gap))
    .slice(0, count);
}
