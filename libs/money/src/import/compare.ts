import type { Cents } from '../amount';
import { addCents, subtractCents, sumCents } from '../amount';
import { invoiceKey } from '../ledger/expense';
import type { ImportedExpense } from './row-fate';

/** What becomes of a row beside what is known and beside the other rows of its file. */
export type ComparedFate = 'new' | 'unchanged' | 'changed' | 'duplicate';

/** The parts of an expense that a file can change. */
export const comparedFields = [
  'kind',
  'invoicedOn',
  'paidOn',
  'excluding',
  'vat',
  'recoverable',
  'description',
] as const;

export type ComparedField = (typeof comparedFields)[number];

/** A part of an expense that a file has otherwise. */
export interface ExpenseChange {
  readonly field: ComparedField;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

type KnownExpense = Pick<ImportedExpense, ComparedField | 'supplier' | 'number'>;

/** A row with what becomes of it; `changes` is empty unless it is changed. */
export interface ComparedRow<R extends KnownExpense> {
  readonly row: R;
  readonly fate: ComparedFate;
  readonly changes: readonly ExpenseChange[];
}

/** A file beside what is known. */
export interface ImportComparison<R extends KnownExpense, K extends KnownExpense> {
  readonly rows: readonly ComparedRow<R>[];
  /** What an earlier file of the same source brought, within the days of this one, and this one lacks. */
  readonly vanished: readonly K[];
}

const keyOf = ({ supplier, number }: KnownExpense): string => invoiceKey(supplier, number);

/** What a file has otherwise than what is known, part by part. */
export const changesOf = (known: KnownExpense, row: KnownExpense): ExpenseChange[] =>
  comparedFields.flatMap((field) =>
    known[field] === row[field] ? [] : [{ field, before: known[field], after: row[field] }],
  );

/**
 * The rows of a file beside what is known, told apart by supplier and invoice number. The same file
 * twice changes nothing. Two rows of one invoice contradict or repeat each other: neither is taken.
 * `known` is everything that is known; `earlier` what earlier files of the same source brought, of
 * which whatever lies between the first and the last day of this file and is not in it has vanished.
 */
export function compareImport<R extends KnownExpense, K extends KnownExpense>(
  rows: readonly R[],
  known: readonly K[],
  earlier: readonly K[],
): ImportComparison<R, K> {
  const byKey = new Map(known.map((expense) => [keyOf(expense), expense]));
  const copies = Map.groupBy(rows, keyOf);
  const compared = rows.map((row): ComparedRow<R> => {
    const key = keyOf(row);
    if ((copies.get(key)?.length ?? 0) > 1) return { row, fate: 'duplicate', changes: [] };
    const before = byKey.get(key);
    if (before === undefined) return { row, fate: 'new', changes: [] };
    const changes = changesOf(before, row);
    return { row, fate: changes.length === 0 ? 'unchanged' : 'changed', changes };
  });
  const days = rows.map(({ invoicedOn }) => invoicedOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  const vanished = earlier.filter(
    (expense) =>
      first !== undefined &&
      last !== undefined &&
      expense.invoicedOn >= first &&
      expense.invoicedOn <= last &&
      !copies.has(keyOf(expense)),
  );
  return { rows: compared, vanished };
}

/** A file beside the total that the ledger of the accounting system states for it. */
export interface Reconciliation {
  /** What all rows come to, VAT included, those that are refused left out. */
  readonly counted: Cents;
  readonly stated: Cents;
  /** Stated less counted; nothing when both agree to the cent. */
  readonly difference: Cents;
}

/** Holds the rows of a file against the control total of the ledger that it came from. */
export function reconcile(
  rows: readonly Pick<ImportedExpense, 'excluding' | 'vat'>[],
  stated: Cents,
): Reconciliation {
  const counted = sumCents(rows.map(({ excluding, vat }) => addCents(excluding, vat)));
  return { counted, stated, difference: subtractCents(stated, counted) };
}
