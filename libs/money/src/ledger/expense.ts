import { addMonths, err, ok, type CalendarDate, type Result } from '@weerbaar/kernel';
import type { Cents } from '../amount';
import { cellKey, isBudgetYear, type Cell } from './cell';
import {
  invoicedFate,
  shareOut,
  type InvoicedAmount,
  type RefusedInvoicedAmount,
  type RefusedSharing,
  type SharedAmount,
} from './vat';

/** What came in: an invoice, or a credit note, whose amounts lie below nothing. */
export const expenseKinds = ['invoice', 'credit-note'] as const;

export type ExpenseKind = (typeof expenseKinds)[number];

/** What an expense says. */
export interface Expense extends InvoicedAmount {
  readonly kind: ExpenseKind;
  readonly invoicedOn: CalendarDate;
  /** Null while it is not paid. */
  readonly paidOn: CalendarDate | null;
}

/** A share of an expense in a cell, without VAT; on a commitment when it draws one down. */
export interface ExpenseShare extends Cell {
  readonly commitment: string | null;
  readonly excluding: Cents;
}

/** What a share may draw on: the cell's line and initiative are those of the commitment. */
export interface DrawableCommitment {
  readonly line: string;
  readonly initiative: string | null;
  readonly years: readonly number[];
  readonly closed: boolean;
}

/** Why an expense, or how it is shared out, is refused. */
export interface RefusedExpense {
  readonly code:
    | 'in-the-future'
    | 'paid-long-before-invoice'
    | 'kind-other-sign'
    | 'year-invalid'
    | 'share-repeated'
    | 'commitment-unknown'
    | 'commitment-elsewhere'
    | 'commitment-other-year'
    | 'commitment-closed'
    | 'overcommitment-unexplained'
    | RefusedInvoicedAmount['code']
    | RefusedSharing['code'];
  /** The share that is wrong, counted from 0; absent when it is the whole. */
  readonly share?: number;
}

const refused = (code: RefusedExpense['code'], share?: number): Result<never, RefusedExpense> =>
  err(share === undefined ? { code } : { code, share });

/** How long before its invoice something may be paid: advances are, by months and not by years. */
const longestAdvance = 12;

/** Whether an expense can be, by itself; or the first reason why not. */
export function expenseFate(
  expense: Expense,
  today: CalendarDate,
): Result<Expense, RefusedExpense> {
  const { kind, invoicedOn, paidOn, excluding } = expense;
  if (invoicedOn > today || (paidOn !== null && paidOn > today)) return refused('in-the-future');
  if (paidOn !== null && paidOn < addMonths(invoicedOn, -longestAdvance)) {
    return refused('paid-long-before-invoice');
  }
  const amount = invoicedFate(expense);
  if (!amount.ok) return amount;
  return excluding < 0 === (kind === 'credit-note') ? ok(expense) : refused('kind-other-sign');
}

const shareKey = (share: ExpenseShare): string => `${cellKey(share)} ${share.commitment ?? ''}`;

function drawFate(
  share: ExpenseShare,
  find: (commitment: string) => DrawableCommitment | undefined,
): RefusedExpense['code'] | null {
  if (share.commitment === null) return null;
  const commitment = find(share.commitment);
  if (commitment === undefined) return 'commitment-unknown';
  if (commitment.line !== share.line || commitment.initiative !== share.initiative) {
    return 'commitment-elsewhere';
  }
  if (!commitment.years.includes(share.year)) return 'commitment-other-year';
  return commitment.closed ? 'commitment-closed' : null;
}

/**
 * An expense in shares, each with its VAT, and what is left to share out; or the first reason why it
 * cannot be shared out like that. A share that draws on a commitment stands in the commitment's line
 * and initiative, in one of its years. `find` knows the commitments that may be drawn on.
 */
export function sharesFate(
  expense: InvoicedAmount,
  shares: readonly ExpenseShare[],
  find: (commitment: string) => DrawableCommitment | undefined,
): Result<SharedAmount, RefusedExpense> {
  const seen = new Set<string>();
  for (const [index, share] of shares.entries()) {
    if (!isBudgetYear(share.year)) return refused('year-invalid', index);
    if (seen.has(shareKey(share))) return refused('share-repeated', index);
    seen.add(shareKey(share));
    const code = drawFate(share, find);
    if (code !== null) return refused(code, index);
  }
  return shareOut(
    expense,
    shares.map(({ excluding }) => excluding),
  );
}

/** A supplier's name and number as they are compared: case, blanks and punctuation do not count. */
export const invoiceKey = (supplier: string, number: string): string =>
  [supplier, number].map(bare).join(' ');

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
