import { CommitmentBody, CommitmentTermsBody, type CommitmentView } from '@weerbaar/contracts';
import type { Phrasebook } from '@weerbaar/ui';
import type { MoneyField, MoneyForm } from '../money-form';
import { typedEuros } from '../read-entries';
import { type Books, initiativeChoices, lineChoices } from './choices';

const termsFields = (book: Phrasebook, amends: boolean): MoneyField[] => [
  { as: 'day', key: 'effectiveOn', label: book.say('budget.field.effectiveOn') },
  { as: 'day', key: 'startsOn', label: book.say('budget.field.startsOn') },
  { as: 'day', key: 'endsOn', label: book.say('budget.field.endsOn') },
  {
    as: 'rows',
    key: 'years',
    label: book.say('budget.field.years'),
    blank: { year: '', amount: '' },
    columns: [
      { key: 'year', label: book.say('budget.field.year'), as: 'year' },
      { key: 'amount', label: `${book.say('budget.field.amount')} (€)`, as: 'amount' },
    ],
  },
  ...(amends
    ? [{ as: 'check' as const, key: 'closed', label: book.say('budget.field.closed') }]
    : []),
  {
    as: 'text',
    key: 'reason',
    label: book.say('budget.field.reason'),
    help: book.say(amends ? 'budget.field.reason.amend' : 'budget.field.reason.help'),
    optional: !amends,
    longest: 1000,
  },
];

const termsOf: MoneyForm['message'] = (read) => ({
  effectiveOn: read.text('effectiveOn'),
  startsOn: read.text('startsOn'),
  endsOn: read.text('endsOn'),
  closed: read.flag('closed'),
  reason: read.text('reason'),
  years: read.rows('years', (row) => ({ year: row.whole('year'), amount: row.amount('amount') })),
});

/** The form of a new commitment. */
export function commitmentForm(book: Phrasebook, books: Books, today: string): MoneyForm {
  const lines = lineChoices(books);
  const year = today.slice(0, 4);
  return {
    title: book.say('budget.commitment.add'),
    path: '/budget/commitments',
    schema: CommitmentBody,
    fields: [
      { as: 'text', key: 'reference', label: book.say('budget.field.reference'), longest: 100 },
      { as: 'text', key: 'supplier', label: book.say('budget.field.supplier'), longest: 200 },
      { as: 'text', key: 'title', label: book.say('budget.field.title'), longest: 300 },
      { as: 'choice', key: 'lineId', label: book.say('budget.field.line'), choices: lines },
      {
        as: 'choice',
        key: 'initiativeId',
        label: book.say('budget.field.initiative'),
        choices: initiativeChoices(book, books),
      },
      {
        as: 'text',
        key: 'procurementFile',
        label: book.say('budget.field.procurementFile'),
        optional: true,
        longest: 200,
      },
      ...termsFields(book, false),
    ],
    first: {
      ...{ reference: '', supplier: '', title: '', procurementFile: '', reason: '' },
      ...{ lineId: lines[0]?.value ?? '', initiativeId: '', closed: false },
      ...{ effectiveOn: today, startsOn: today, endsOn: `${year}-12-31` },
      years: [{ year, amount: '' }],
    },
    message: (read) => ({
      ...(termsOf(read) as object),
      reference: read.text('reference'),
      supplier: read.text('supplier'),
      title: read.text('title'),
      lineId: read.text('lineId'),
      initiativeId: read.textOrNull('initiativeId'),
      procurementFile: read.text('procurementFile'),
    }),
  };
}

/** The form that amends a commitment from a day on. */
export const amendmentForm = (
  book: Phrasebook,
  commitment: CommitmentView,
  today: string,
): MoneyForm => ({
  title: book.say('budget.commitment.amend', { reference: commitment.reference }),
  path: `/budget/commitments/${commitment.id}`,
  seen: commitment.revision,
  schema: CommitmentTermsBody,
  fields: termsFields(book, true),
  first: {
    effectiveOn: today,
    startsOn: commitment.startsOn,
    endsOn: commitment.endsOn,
    closed: commitment.closed,
    reason: '',
    years: commitment.years.map(({ year, committed }) => ({
      year: String(year),
      amount: typedEuros(book.language(), committed),
    })),
  },
  message: termsOf,
});
