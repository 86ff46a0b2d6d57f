import type { Dashboard, NodeScore } from '@weerbaar/contracts';
import {
  compareFractions,
  fraction,
  fractionFromWire,
  roundHalfUp,
  subtractFractions,
  type Fraction,
} from '@weerbaar/kernel';

type Wire = Dashboard['maturity'];
type Coverage = Dashboard['coverage'];

/** How many applicable safeguards somebody has assessed, whoever that was. */
export const assessedOf = (coverage: Coverage): number =>
  coverage.own + coverage.inherited + coverage.shared;

/** How far a maturity moved, exactly, in levels: `now` minus `before`; null when one of them is missing. */
export const changeSince = (now: Wire, before: Wire): Fraction | null =>
  now && before ? subtractFractions(fractionFromWire(now), fractionFromWire(before)) : null;

/** Maturity minus target in levels, exactly: negative below the target; null without one of the two. */
export const distanceTo = (targetTenths: number | null, maturity: Wire): Fraction | null =>
  maturity && targetTenths !== null
    ? subtractFractions(fractionFromWire(maturity), fraction(BigInt(targetTenths), 10n))
    : null;

/** Whether a difference shows as nothing at one decimal. */
export const unnoticed = (difference: Fraction): boolean => Number(roundHalfUp(difference, 1)) === 0;

/** The step of the diverging ramp for a distance to the target, from far below to far above. */
export type DistanceStep = 'far-below' | 'below' | 'on-target' | 'above' | 'far-above';

/**
 * Where a distance to the target (maturity minus target, in levels) falls: a level or more below,
 * below, reached, half a level or more above, a level or more above.
 */
export function distanceStep(distance: Fraction): DistanceStep {
  if (compareFractions(distance, fraction(-1n)) <= 0) return 'far-below';
  if (distance.numerator < 0n) return 'below';
  if (compareFractions(distance, fraction(1n, 2n)) < 0) return 'on-target';
  return compareFractions(distance, fraction(1n)) < 0 ? 'above' : 'far-above';
}

/** The items with the lowest and the highest maturity, the first of equals; undefined when none is lower than another. */
export function extremes<T extends { readonly maturity: Wire }>(
  items: readonly T[],
): { readonly lowest: T; readonly highest: T } | undefined {
  const ranked = items.flatMap((item) =>
    item.maturity ? [{ item, value: fractionFromWire(item.maturity) }] : [],
  );
  const [first] = ranked;
  if (!first) return undefined;
  const lowest = ranked.reduce((least, one) => (compareFractions(one.value, least.value) < 0 ? one : least), first);
  const highest = ranked.reduce((most, one) => (compareFractions(one.value, most.value) > 0 ? one : most), first);
  return compareFractions(lowest.value, highest.value) === 0
    ? undefined
    : { lowest: lowest.item, highest: highest.item };
}

/** How many of the cells of a heat map have a figure, out of those where the group asks for one. */
export function cellsFilled(rows: readonly NodeScore[]): { readonly filled: number; readonly asked: number } {
  const cells = rows.flatMap((row) => row.controls).filter((control) => !control.noneInGroup);
  return { filled: cells.filter((cell) => cell.maturity !== null).length, asked: cells.length };
}

/** The first and the last point of a trend that have a figure; undefined when no two of them do. */
export function trendEnds(
  trend: Dashboard['trend'],
): { readonly first: Dashboard['trend'][number]; readonly last: Dashboard['trend'][number] } | undefined {
  const known = trend.filter((point) => point.maturity !== null);
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last ? { first, last } : undefined;
}
