import { fraction, type Fraction } from '@weerbaar/kernel';
import type { Tally } from './tally';

/** How much of what applies has been assessed, and by whom. */
export interface Coverage {
  readonly applicable: number;
  readonly assessed: number;
  readonly own: number;
  readonly inherited: number;
  readonly shared: number;
  readonly missing: number;
  /** `assessed / applicable`, 0 to 1; null when nothing applies. */
  readonly share: Fraction | null;
}

/** A count as a share of another, 0 to 1; null when there is nothing to take a share of. */
export const shareOf = (part: number, whole: number): Fraction | null =>
  whole === 0 ? null : fraction(BigInt(part), BigInt(whole));

/** The coverage that stands beside every score (scoring.md section 1). Works on control tallies too. */
export function coverage(
  tally: Pick<Tally, 'applicable' | 'own' | 'inherited' | 'shared' | 'missing'>,
): Coverage {
  const { applicable, own, inherited, shared, missing } = tally;
  const assessed = own + inherited + shared;
  return {
    applicable,
    assessed,
    own,
    inherited,
    shared,
    missing,
    share: shareOf(assessed, applicable),
  };
}
