import {
  fraction,
  fractionFromWire,
  roundHalfUp,
  subtractFractions,
  type Fraction,
  type Language,
  type WireFraction,
} from '@weerbaar/kernel';
import { formatNumber } from './number';

/** One decimal for reading, two where neighbours must be told apart. */
export interface ScoreStyle {
  readonly decimals?: 1 | 2;
  /** Show a plus before a rise, for differences. */
  readonly signed?: boolean;
}

/** An exact score from the wire or from the rules; none when nothing was assessed. */
export type Score = WireFraction | Fraction | null | undefined;

/**
 * A score as people read it: the exact fraction rounded half up to one or two decimals, without a
 * float in between. No score gives "–"; a denominator of zero is a bug and throws.
 */
export function formatScore(language: Language, score: Score, style: ScoreStyle = {}): string {
  if (!score) return '–';
  const decimals = style.decimals ?? 1;
  const rounded = Number(roundHalfUp(exact(score), decimals));
  return formatNumber(language, rounded, { decimals, signed: style.signed === true });
}

/**
 * How many decimals a score needs to be told apart from another: two when one would make it look like a target that it has
 * not reached (3.96 beside 4.0), or a difference like none; else one, as everywhere.
 */
export function decimalsBeside(targetTenths: number | null, score: Score): 1 | 2 {
  if (!score || targetTenths === null) return 1;
  const gap = subtractFractions(fraction(BigInt(targetTenths), 10n), exact(score));
  return gap.numerator > 0n && Number(roundHalfUp(gap, 1)) === 0 ? 2 : 1;
}

/** A target in tenths of a level (10–50, as the wire has it) as "4,0". None gives "–". */
export function formatTenths(language: Language, tenths: number | null | undefined): string {
  if (tenths === null || tenths === undefined) return '–';
  return formatNumber(language, tenths / 10, { decimals: 1 });
}

/**
 * Where a score lies as a JavaScript number, for the position of a mark on a chart and never for
 * comparing or printing. No score gives null; a denominator of zero throws.
 */
export function scorePosition(score: Score): number | null {
  return score ? Number(roundHalfUp(exact(score), 6)) : null;
}

const exact = (score: WireFraction | Fraction): Fraction =>
  typeof score.numerator === 'string'
    ? fractionFromWire(score as WireFraction)
    : fraction((score as Fraction).numerator, (score as Fraction).denominator);
