import {
  ChangeExpense,
  ExpenseBody,
  type CommitmentView,
  type ExpenseView,
} from '@weerbaar/contracts';
import { expenseKinds } from '@weerbaar/money';
import type { Phrasebook } from '@weerbaar/ui';
import type { MoneyField, MoneyForm } from '../money-form';
import { typedEuros } from '../read-entries';
import { type Books, coded, commitmentChoices, initiativeChoices, lineChoices } from './choices';

/** The form of an invoice or a credit note: a new one, or one that is put right or shared out. */
export function expenseForm(
  book: Phrasebook,
  books: Books,
  commitments: readonly CommitmentView[],
  today: string,
  known?: ExpenseView,
): MoneyForm {
  const lines = lineChoices(books);
  const typed = (amount: number) => typedEuros(book.language(), amount);
  const rest = known === undefined ? '' : typed(known.excluding - known.shared);
  const blank = {
    lineId: lines[0]?.value ?? '',
    year: (known?.invoicedOn ?? today).slice(0, 4),
    initiativeId: '',
    commitmentId: '',
    excluding: known !== undefined && known.excluding === known.shared ? '' : rest,
  };
  const heads: MoneyField[] = [
    { as: 'text', key: 'supplier', label: book.say('budget.field.supplier'), longest: 200 },
    { as: 'text', key: 'number', label: book.say('budget.field.number'), longest: 100 },
  ];
  const shares: MoneyField = {
    as: 'rows',
    key: 'shares',
    label: book.say('budget.field.shares'),
    help: book.say('budget.field.shares.help'),
    blank,
    columns: [
      { key: 'lineId', label: book.say('budget.field.line'), as: 'choice', choices: lines },
      { key: 'year', label: book.say('budget.field.year'), as: 'year' },
      {
        key: 'initiativeId',
        label: book.say('budget.field.initiative'),
        as: 'choice',
        choices: initiativeChoices(book, books),
      },
      {
        key: 'commitmentId',
        label: book.say('budget.field.commitment'),
        as: 'choice',
        choices: commitmentChoices(book, commitments),
      },
      { key: 'excluding', label: `${book.say('budget.field.excluding')} (€)`, as: 'amount' },
    ],
  };
  // What waits in the queue is opened to be shared out: that stands first.
  const waits = known !== undefined && known.shares.length === 0;
  return {
    title: known
      ? book.say('budget.expense.change', { number: known.number })
      : book.say('budget.expense.add'),
    path: known ? `/budget/expenses/${known.id}` : '/budget/expenses',
    ...(known && { seen: known.revision }),
    schema: known ? ChangeExpense : ExpenseBody,
    fields: [
      ...(waits ? [shares] : []),
      ...(known ? [] : heads),
      {
        as: 'choice',
        key: 'kind',
        label: book.say('budget.field.kind'),
        choices: coded(book, 'expense.kind', expenseKinds),
      },
      { as: 'day', key: 'invoicedOn', label: book.say('budget.field.invoicedOn') },
      { as: 'day', key: 'paidOn', label: book.say('budget.field.paidOn') },
      { as: 'amount', key: 'excluding', label: `${book.say('budget.field.excluding')} (€)` },
      { as: 'amount', key: 'vat', label: `${book.say('budget.field.vat')} (€)` },
      { as: 'amount', key: 'recoverable', label: `${book.say('budget.field.recoverable')} (€)` },
      {
        as: 'text',
        key: 'description',
        label: book.say('budget.field.description'),
        optional: true,
        longest: 500,
      },
      ...(waits ? [] : [shares]),
      {
        as: 'text',
        key: 'reason',
        label: book.say('budget.field.reason'),
        help: book.say('budget.field.reason.help'),
        optional: true,
        longest: 1000,
      },
    ],
    first: {
      ...{ supplier: '', number: '' },
      kind: known?.kind ?? 'invoice',
      invoicedOn: known?.invoicedOn ?? today,
      paidOn: known?.paidOn ?? '',
      excluding: known ? typed(known.excluding) : '',
      vat: known ? typed(known.vat) : '',
      recoverable: typed(known?.recoverable ?? 0),
      description: known?.description ?? '',
      reason: '',
      shares: [
        ...(known?.shares ?? []).map((share) => ({
          lineId: share.lineId,
          year: String(share.year),
          initiativeId: share.initiativeId ?? '',
          commitmentId: share.commitmentId ?? '',
          excluding: typed(share.excluding),
        })),
        // What waits in the queue begins with the row that empties it.
        ...(waits ? [blank] : []),
      ],
    },
    message: (read) => ({
      ...(known === undefined && { supplier: read.text('supplier'), number: read.text('number') }),
      kind: read.text('kind'),
      invoicedOn: read.text('invoicedOn'),
      paidOn: read.textOrNull('paidOn'),
      excluding: read.amount('excluding'),
      vat: read.amount('vat'),
      recoverable: read.amount('recoverable'),
      description: read.text('description'),
      reason: read.text('reason'),
      shares: read.rows('shares', (row) => ({
        lineId: row.text('lineId'),
        year: row.whole('year'),
        initiativeId: row.textOrNull('initiativeId'),
        commitmentId: row.textOrNull('commitmentId'),
        excluding: row.amount('excluding'),
      })),
    }),
  };
}
