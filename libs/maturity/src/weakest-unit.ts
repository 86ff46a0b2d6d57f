import { compareFractions, type Fraction } from '@weerbaar/kernel';

/**
 * The unit with the lowest maturity, shown beside a mean that would hide it. Units without a value
 * are left out; of equally weak ones the smallest id is taken, so that the answer never depends on
 * the order. Null when no unit has a value.
 */
export function weakestUnit<
  T extends { readonly unitId: string; readonly maturity: Fraction | null },
>(units: readonly T[]): (T & { readonly maturity: Fraction }) | null {
  let weakest: (T & { readonly maturity: Fraction }) | null = null;
  for (const unit of units) {
    const { maturity } = unit;
    if (maturity === null) continue;
    const order = weakest === null ? -1 : compareFractions(maturity, weakest.maturity);
    if (order < 0 || (order === 0 && weakest !== null && unit.unitId < weakest.unitId)) {
      weakest = { ...unit, maturity };
    }
  }
  return weakest;
}
