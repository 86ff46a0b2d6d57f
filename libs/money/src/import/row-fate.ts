import { err, ok, type CalendarDate, type Result } from '@weerbaar/kernel';
import {
  noMoney,
  parseEuros,
  subtractCents,
  type Cents,
  type InvalidAmount,
  type Notation,
} from '../amount';
import { isBudgetYear } from '../ledger/cell';
import { expenseFate, type ExpenseKind, type RefusedExpense } from '../ledger/expense';
import { parseBelgianDate, type ImportField } from './mapping';

/** The cells of a row, by field; a field without a column is absent. */
export type ImportCells = Readonly<Partial<Record<ImportField, string>>>;

/** An expense that a row holds. */
export interface ImportedExpense {
  readonly kind: ExpenseKind;
  readonly supplier: string;
  readonly number: string;
  readonly invoicedOn: CalendarDate;
  readonly paidOn: CalendarDate | null;
  readonly excluding: Cents;
  readonly vat: Cents;
  readonly recoverable: Cents;
  readonly description: string;
  /** The reference of the commitment that it draws on, as the file has it; '' for none. */
  readonly commitment: string;
  /** The code of the line, as the file has it; '' for none. */
  readonly line: string;
  /** The year that it weighs on: the file's, else that of the invoice. */
  readonly year: number;
}

/** Why a row is refused by itself, and which of its fields is wrong. */
export interface RefusedImportRow {
  readonly code:
    | 'supplier-missing'
    | 'number-missing'
    | 'text-too-long'
    | 'text-invalid'
    | 'date-invalid'
    | 'year-invalid'
    | 'vat-does-not-add-up'
    | InvalidAmount['code']
    | RefusedExpense['code'];
  readonly field: ImportField;
}

const refused = (code: RefusedImportRow['code'], field: ImportField) => err({ code, field });

/** The longest text of each kind, in UTF-16 units. */
const longest: Readonly<Partial<Record<ImportField, number>>> = {
  supplier: 200,
  number: 100,
  description: 500,
  commitment: 100,
  line: 50,
};

const isControl = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code < 32 || code === 127;
};

function textFault(cells: ImportCells): Result<true, RefusedImportRow> {
  for (const [field, most] of Object.entries(longest) as [ImportField, number][]) {
    const text = (cells[field] ?? '').trim();
    if (text.length > most) return refused('text-too-long', field);
    if (!text.isWellFormed() || Array.from(text).some(isControl))
      return refused('text-invalid', field);
  }
  return ok(true);
}

type Read<T> = Result<T, RefusedImportRow>;

function dayOf(cells: ImportCells, field: ImportField): Read<CalendarDate> {
  const day = parseBelgianDate(cells[field] ?? '');
  return day.ok ? day : refused('date-invalid', field);
}

/** The amount of a field; null when it is empty or has no column. */
function amountOf(cells: ImportCells, field: ImportField, notation: Notation): Read<Cents | null> {
  const text = (cells[field] ?? '').trim();
  if (text === '') return ok(null);
  const amount = parseEuros(text, notation);
  return amount.ok ? amount : refused(amount.error.code, field);
}

type Amounts = Pick<ImportedExpense, 'excluding' | 'vat' | 'recoverable'>;

/** The amounts of a row. Of the VAT and the amount with it one is enough; when both stand there they must agree. */
function amountsOf(cells: ImportCells, notation: Notation): Read<Amounts> {
  const [excluding, vat, including, recoverable] = (
    ['excluding', 'vat', 'including', 'recoverable'] as const
  ).map((field) => amountOf(cells, field, notation));
  if (!excluding?.ok) return excluding ?? refused('not-an-amount', 'excluding');
  if (!vat?.ok) return vat ?? refused('not-an-amount', 'vat');
  if (!including?.ok) return including ?? refused('not-an-amount', 'including');
  if (!recoverable?.ok) return recoverable ?? refused('not-an-amount', 'recoverable');
  if (excluding.value === null) return refused('not-an-amount', 'excluding');
  const between = including.value === null ? null : subtractCents(including.value, excluding.value);
  if (between === null && vat.value === null) return refused('not-an-amount', 'including');
  if (between !== null && vat.value !== null && between !== vat.value) {
    return refused('vat-does-not-add-up', 'vat');
  }
  return ok({
    excluding: excluding.value,
    vat: vat.value ?? between ?? noMoney,
    recoverable: recoverable.value ?? noMoney,
  });
}

const fieldOf = (code: RefusedExpense['code']): ImportField => {
  if (code === 'vat-impossible') return 'vat';
  if (code === 'recoverable-impossible') return 'recoverable';
  if (code === 'paid-long-before-invoice') return 'paid-on';
  return code === 'in-the-future' ? 'invoiced-on' : 'excluding';
};

/**
 * What one row of a file says, or the first reason why it cannot be recorded and the field that is
 * wrong. Amounts below nothing make a credit note. Blanks around a cell do not count; nothing is
 * guessed.
 */
export function importedExpense(
  cells: ImportCells,
  notation: Notation,
  today: CalendarDate,
): Result<ImportedExpense, RefusedImportRow> {
  const text = (field: ImportField) => (cells[field] ?? '').trim();
  if (text('supplier') === '') return refused('supplier-missing', 'supplier');
  if (text('number') === '') return refused('number-missing', 'number');
  const texts = textFault(cells);
  if (!texts.ok) return texts;
  const invoicedOn = dayOf(cells, 'invoiced-on');
  if (!invoicedOn.ok) return invoicedOn;
  const paidOn = text('paid-on') === '' ? ok(null) : dayOf(cells, 'paid-on');
  if (!paidOn.ok) return paidOn;
  const amounts = amountsOf(cells, notation);
  if (!amounts.ok) return amounts;
  const stated = text('year');
  const year = Number(stated === '' ? invoicedOn.value.slice(0, 4) : stated);
  if (!/^\d*$/.test(stated) || !isBudgetYear(year)) return refused('year-invalid', 'year');
  const expense = {
    ...amounts.value,
    kind: amounts.value.excluding < 0 ? ('credit-note' as const) : ('invoice' as const),
    supplier: text('supplier'),
    number: text('number'),
    invoicedOn: invoicedOn.value,
    paidOn: paidOn.value,
    description: text('description'),
    commitment: text('commitment'),
    line: text('line'),
    year,
  };
  const fate = expenseFate(expense, today);
  return fate.ok ? ok(expense) : refused(fate.error.code, fieldOf(fate.error.code));
}
