import { err, ok, type Result } from '@weerbaar/kernel';
import { noMoney, subtractCents, sumCents, type Cents } from '../amount';
import { splitByKeys, wholeInBasisPoints, type BasisPoints } from '../portion';
import { sumBalances, type Balance } from '../ledger/balance';

/** Which share of an initiative's money goes to a safeguard, as somebody stated. */
export interface AttributionKey {
  readonly code: string;
  readonly share: BasisPoints;
}

/** Why keys are refused. */
export interface RefusedKeys {
  readonly code: 'share-invalid' | 'code-repeated' | 'keys-above-whole';
}

/** Whether keys can be: shares above nothing, each code once, never more than the whole together. */
export function keysFate(
  keys: readonly AttributionKey[],
): Result<readonly AttributionKey[], RefusedKeys> {
  const valid = keys.every(
    ({ share }) => Number.isInteger(share) && share > 0 && share <= wholeInBasisPoints,
  );
  if (!valid) return err({ code: 'share-invalid' });
  if (new Set(keys.map(({ code }) => code)).size < keys.length) {
    return err({ code: 'code-repeated' });
  }
  const total = keys.reduce((sum, { share }) => sum + share, 0);
  return total > wholeInBasisPoints ? err({ code: 'keys-above-whole' }) : ok(keys);
}

/** What falls to each code; `code` is null in the row of what nobody attributed. */
export interface Attributed {
  readonly code: string | null;
  readonly balance: Balance;
}

/**
 * A balance split by keys. What the keys leave stands in a row of its own, the last, and so does
 * everything when there are no keys. Each part of the balance is split exactly, and free is what
 * remains in each row, so that the identity holds in every row and nothing is lost.
 */
export function attribute(balance: Balance, keys: readonly AttributionKey[]): Attributed[] {
  const left = wholeInBasisPoints - keys.reduce((sum, { share }) => sum + share, 0);
  const shares = [...keys.map(({ share }) => share), left];
  const split = (amount: Cents): Cents[] => splitByKeys(amount, shares);
  const parts = {
    decided: split(balance.decided),
    paid: split(balance.paid),
    spent: split(balance.spent),
    open: split(balance.open),
    forecast: split(balance.forecast),
  };
  return shares.map((_, index) => {
    const at = (of: readonly Cents[]) => of[index] ?? noMoney;
    const row = {
      decided: at(parts.decided),
      paid: at(parts.paid),
      spent: at(parts.spent),
      open: at(parts.open),
      forecast: at(parts.forecast),
    };
    const bound = sumCents([row.spent, row.open, row.forecast]);
    return {
      code: keys[index]?.code ?? null,
      balance: { ...row, free: subtractCents(row.decided, bound) },
    };
  });
}

/** Attributed rows of several balances put together: one row per code, what nobody attributed last. */
export function sumAttributed(
  rows: readonly Attributed[],
  groupOf: (code: string) => string = (code) => code,
): Attributed[] {
  const groups = Map.groupBy(rows, ({ code }) => (code === null ? null : groupOf(code)));
  const summed = [...groups].map(([code, group]) => ({
    code,
    balance: sumBalances(group.map(({ balance }) => balance)),
  }));
  return [
    ...summed.filter(({ code }) => code !== null),
    ...summed.filter(({ code }) => code === null),
  ];
}
