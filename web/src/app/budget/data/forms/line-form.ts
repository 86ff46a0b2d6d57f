import { BudgetLineBody } from '@weerbaar/contracts';
import { vatBases } from '@weerbaar/money';
import type { Phrasebook } from '@weerbaar/ui';
import type { MoneyForm } from '../money-form';
import { coded, type Units, unitChoices } from './choices';

/** The form of a new line of the budget. */
export function lineForm(book: Phrasebook, units: Units): MoneyForm {
  const choices = unitChoices(units);
  return {
    title: book.say('budget.line.add'),
    path: '/budget/lines',
    schema: BudgetLineBody,
    fields: [
      {
        as: 'text',
        key: 'code',
        label: book.say('budget.field.code'),
        help: book.say('budget.field.code.help'),
        longest: 50,
      },
      { as: 'text', key: 'title', label: book.say('budget.field.title'), longest: 200 },
      { as: 'choice', key: 'unitId', label: book.say('budget.field.unit'), choices },
      {
        as: 'choice',
        key: 'vatBasis',
        label: book.say('budget.field.vatBasis'),
        help: book.say('budget.field.vatBasis.help'),
        choices: coded(book, 'basis', vatBases),
      },
      {
        as: 'choice',
        key: 'efroBasis',
        label: book.say('budget.field.efroBasis'),
        choices: coded(book, 'basis', ['gross', 'net']),
      },
      {
        as: 'text',
        key: 'accountingCode',
        label: book.say('budget.field.accountingCode'),
        optional: true,
        longest: 50,
      },
      {
        as: 'text',
        key: 'source',
        label: book.say('budget.field.source'),
        help: book.say('budget.field.source.help'),
        optional: true,
        longest: 500,
      },
    ],
    first: {
      code: '',
      title: '',
      unitId: choices[0]?.value ?? '',
      vatBasis: 'including',
      efroBasis: 'gross',
      accountingCode: '',
      source: '',
    },
    message: ({ text }) => ({
      code: text('code'),
      title: text('title'),
      unitId: text('unitId'),
      vatBasis: text('vatBasis'),
      efroBasis: text('efroBasis'),
      accountingCode: text('accountingCode'),
      source: text('source'),
    }),
  };
}
