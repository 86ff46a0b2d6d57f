import {
  addFractions,
  divideFraction,
  fraction,
  multiplyFraction,
  type Fraction,
} from '@weerbaar/kernel';
import type { Tally } from './tally';

/** A control's roll-up at a node, with the control's own weight. */
export interface WeighedControl extends Pick<Tally, 'numerator' | 'weight'> {
  /** The tenant's weight of the control, a whole number; 1 when nobody set one. */
  readonly controlWeight: number;
}

/**
 * The maturity of one control at a node: the mean over the units with a value, weighted by unit
 * weight, from 1 to 5. Null when no unit with a weight has a value.
 */
export const controlMaturity = (
  control: Pick<Tally, 'numerator' | 'weight'>,
  denominator: bigint,
): Fraction | null =>
  control.weight === 0n ? null : fraction(control.numerator, control.weight * denominator);

/**
 * The maturity of a node: the mean over its controls that have a value, weighted by control
 * weight, from 1 to 5 (scoring.md section 1: per control first, then over controls). A node is a
 * single unit or a whole subtree. Null when nothing has a value.
 */
export function nodeMaturity(
  controls: readonly WeighedControl[],
  denominator: bigint,
): Fraction | null {
  let [sum, weights] = [fraction(0n), 0n];
  for (const control of controls) {
    const maturity = controlMaturity(control, denominator);
    if (maturity === null) continue;
    sum = addFractions(sum, multiplyFraction(maturity, BigInt(control.controlWeight)));
    weights += BigInt(control.controlWeight);
  }
  return weights === 0n ? null : divideFraction(sum, weights);
}
