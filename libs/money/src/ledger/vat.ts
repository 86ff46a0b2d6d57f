import { err, ok, type Result } from '@weerbaar/kernel';
import { addCents, cents, noMoney, subtractCents, sumCents, type Cents } from '../amount';
import { portionOf, splitByKeys, type BasisPoints } from '../portion';

/**
 * Which part of an invoice weighs on a line: without VAT, with all of it, or with what of it cannot
 * be recovered (`borne`), which is what it costs in the end.
 */
export const vatBases = ['excluding', 'including', 'borne'] as const;

export type VatBasis = (typeof vatBases)[number];

/** An invoiced amount: without VAT, the VAT, and what of that VAT can be recovered. All of one sign. */
export interface InvoicedAmount {
  readonly excluding: Cents;
  readonly vat: Cents;
  readonly recoverable: Cents;
}

/** The highest Belgian rate of VAT, in basis points. */
export const highestVatRate: BasisPoints = 2100;

/** Why an invoiced amount cannot be. */
export interface RefusedInvoicedAmount {
  readonly code: 'amount-zero' | 'vat-impossible' | 'recoverable-impossible';
}

/** Whether `part` lies between nothing and `whole`, whichever way the whole goes. */
const within = (part: number, whole: number): boolean =>
  whole < 0 ? part <= 0 && part >= whole : part >= 0 && part <= whole;

/**
 * Whether an invoiced amount can be: something without VAT, VAT of the same sign and no more than
 * the highest Belgian rate (with a cent per hundred euros for invoices that round line by line, and
 * at least one), and no more recoverable than there is.
 */
export function invoicedFate(
  amount: InvoicedAmount,
): Result<InvoicedAmount, RefusedInvoicedAmount> {
  const { excluding, vat, recoverable } = amount;
  if (excluding === 0) return err({ code: 'amount-zero' });
  const most = portionOf(excluding, highestVatRate, 'half-up');
  const leeway = 1 + Math.floor(Math.abs(excluding) / 10_000);
  if (!within(vat, excluding < 0 ? most - leeway : most + leeway)) {
    return err({ code: 'vat-impossible' });
  }
  return within(recoverable, vat) ? ok(amount) : err({ code: 'recoverable-impossible' });
}

/** What an invoiced amount weighs on a line of that basis. */
export function amountOn(basis: VatBasis, { excluding, vat, recoverable }: InvoicedAmount): Cents {
  if (basis === 'excluding') return excluding;
  const including = addCents(excluding, vat);
  return basis === 'including' ? including : subtractCents(including, recoverable);
}

/** No invoiced amount. */
export const nothingInvoiced: InvoicedAmount = {
  excluding: noMoney,
  vat: noMoney,
  recoverable: noMoney,
};

/** The exact sum of invoiced amounts. */
export const sumInvoiced = (amounts: readonly InvoicedAmount[]): InvoicedAmount => ({
  excluding: sumCents(amounts.map(({ excluding }) => excluding)),
  vat: sumCents(amounts.map(({ vat }) => vat)),
  recoverable: sumCents(amounts.map(({ recoverable }) => recoverable)),
});

/** Why an invoiced amount cannot be shared out like that. */
export interface RefusedSharing {
  readonly code: 'share-zero' | 'share-other-sign' | 'shares-above-whole';
}

/** An invoiced amount in shares, and what is not shared out yet. */
export interface SharedAmount {
  readonly shares: readonly InvoicedAmount[];
  readonly rest: InvoicedAmount;
}

/**
 * An invoiced amount in shares that are given without VAT. The VAT, and the recoverable part of it,
 * follow in proportion and are split so that shares and rest add up to the whole exactly. Shares
 * have the whole's sign and are never more than it together.
 */
export function shareOut(
  whole: InvoicedAmount,
  parts: readonly Cents[],
): Result<SharedAmount, RefusedSharing> {
  if (parts.some((part) => part === 0)) return err({ code: 'share-zero' });
  if (parts.some((part) => part < 0 !== whole.excluding < 0)) {
    return err({ code: 'share-other-sign' });
  }
  const rest = subtractCents(whole.excluding, sumCents(parts));
  if (!within(rest, whole.excluding)) return err({ code: 'shares-above-whole' });
  const withRest = [...parts, rest];
  const keys = withRest.map((part) => Math.abs(part));
  const vat = splitByKeys(whole.vat, keys);
  // Split by the shares of the VAT, so that no share recovers more than it pays.
  const recoverable = splitByKeys(whole.recoverable, keysOr(vat, keys));
  const all = withRest.map((excluding, index) => ({
    excluding,
    vat: vat[index] ?? noMoney,
    recoverable: recoverable[index] ?? noMoney,
  }));
  return ok({ shares: all.slice(0, -1), rest: all.at(-1) ?? nothingInvoiced });
}

const keysOr = (amounts: readonly Cents[], otherwise: readonly number[]): number[] => {
  const keys = amounts.map((amount) => Math.abs(amount));
  return keys.some((key) => key > 0) ? keys : [...otherwise];
};

/** An invoiced amount from what stands on the invoice; nothing of the VAT is recoverable. */
export const invoicedAt = (excluding: Cents, rate: BasisPoints): InvoicedAmount => ({
  excluding,
  vat: portionOf(excluding, rate, 'half-up'),
  recoverable: cents(0),
});
