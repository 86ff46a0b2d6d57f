import { err, ok, type Result } from '@weerbaar/kernel';
import { cents, type Cents } from '../amount';
import { splitByKeys, wholeInBasisPoints, type BasisPoints } from '../portion';

/** Who may carry a part of an expense. */
export type FundSource =
  | { readonly kind: 'efro'; readonly project: string }
  | { readonly kind: 'eu-programme'; readonly programme: string }
  | { readonly kind: 'other'; readonly code: string };

/** A part of an expense that is put on a source. */
export interface ExpenseShare {
  readonly source: FundSource;
  /** 1 to 10,000. */
  readonly share: BasisPoints;
}

/** Why a part cannot be put on a source. */
export interface RefusedShare {
  readonly code:
    'share-not-positive' | 'shares-above-whole' | 'source-twice' | 'second-eu-programme';
  /** What is still free, for `shares-above-whole`. */
  readonly left?: BasisPoints;
}

const nameOf = (source: FundSource): string => {
  if (source.kind === 'efro') return `efro ${source.project}`;
  if (source.kind === 'eu-programme') return `eu ${source.programme}`;
  return `other ${source.code}`;
};

/**
 * Whether a part may be added to those that an expense has: the parts of all sources together never
 * exceed the whole, no source has two parts of one expense, and no other EU programme stands on a
 * cost that EFRO carries (Regulation (EU) 2021/1060, Art. 63(9)). Gives what is free afterwards.
 * The caller holds the expense's row lock, so that two writers cannot both find room.
 */
export function shareFate(
  added: ExpenseShare,
  others: readonly ExpenseShare[],
): Result<{ readonly left: BasisPoints }, RefusedShare> {
  if (!Number.isInteger(added.share) || added.share < 1) {
    return err({ code: 'share-not-positive' });
  }
  if (others.some(({ source }) => nameOf(source) === nameOf(added.source))) {
    return err({ code: 'source-twice' });
  }
  const kinds = new Set([...others, added].map(({ source }) => source.kind));
  if (kinds.has('efro') && kinds.has('eu-programme')) return err({ code: 'second-eu-programme' });
  const left = wholeInBasisPoints - others.reduce((sum, { share }) => sum + share, 0);
  return added.share > left
    ? err({ code: 'shares-above-whole', left: Math.max(0, left) })
    : ok({ left: left - added.share });
}

/**
 * The amounts that go with the parts of an expense, in their order, and what nobody carries. They
 * add up to the expense to the cent, credit notes included. Throws when the parts exceed the whole.
 */
export function splitExpense(
  amount: Cents,
  shares: readonly ExpenseShare[],
): { readonly parts: readonly Cents[]; readonly rest: Cents } {
  const keys = shares.map(({ share }) => share);
  const free = wholeInBasisPoints - keys.reduce((sum, key) => sum + key, 0);
  const amounts = splitByKeys(amount, [...keys, free]);
  return { parts: amounts.slice(0, -1), rest: amounts.at(-1) ?? cents(0) };
}
