import { cents, noMoney, type Cents } from './amount';

/** A share in ten thousandths: 4000 is 40 %. From 0 to 10,000. */
export type BasisPoints = number;

/** The whole, in basis points. */
export const wholeInBasisPoints = 10_000;

/** How what falls between two cents is settled. */
export type Rounding = 'half-up' | 'down';

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Throws unless a share is a whole number of basis points from 0 to 10,000: that is a bug. */
const checkedShare = (share: BasisPoints): bigint => {
  if (!Number.isInteger(share) || share < 0 || share > wholeInBasisPoints) {
    throw new RangeError(`Not a share in basis points: ${share}`);
  }
  return BigInt(share);
};

/**
 * A share of an amount. `half-up` goes away from nothing at half a cent, as an invoice does; `down`
 * goes towards nothing, as a ceiling does. Throws on a share outside 0 to 10,000 basis points.
 */
export function portionOf(amount: Cents, share: BasisPoints, rounding: Rounding): Cents {
  const scaled = magnitude(BigInt(amount)) * checkedShare(share);
  const whole = BigInt(wholeInBasisPoints);
  const parts = rounding === 'down' ? scaled / whole : (scaled * 2n + whole) / (whole * 2n);
  return cents(Number(amount < 0 ? -parts : parts));
}

/**
 * An amount split by keys so that the parts add up to it exactly: each part is rounded towards
 * nothing, and the cents that are left go to the largest remainders, the first of equals. Keys are
 * whole numbers from 0; a key of 0 gets nothing. Throws when no key is above 0 and there is
 * something to split, and on keys that are not whole: those are bugs.
 */
export function splitByKeys(amount: Cents, keys: readonly number[]): Cents[] {
  if (!keys.every((key) => Number.isSafeInteger(key) && key >= 0)) {
    throw new RangeError('Keys are whole numbers from 0.');
  }
  const total = keys.reduce((sum, key) => sum + BigInt(key), 0n);
  if (total === 0n) {
    if (amount !== 0) throw new RangeError('There is nothing to split by.');
    return keys.map(() => noMoney);
  }
  const size = magnitude(BigInt(amount));
  const parts = keys.map((key, index) => {
    const share = size * BigInt(key);
    return { index, whole: share / total, remainder: share % total };
  });
  let left = size - parts.reduce((sum, { whole }) => sum + whole, 0n);
  const extra = new Set<number>();
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    extra.add(index);
    left -= 1n;
  }
  return parts.map(({ whole, index }) => {
    const part = Number(whole) + (extra.has(index) ? 1 : 0);
    return cents(amount < 0 ? -part : part);
  });
}
