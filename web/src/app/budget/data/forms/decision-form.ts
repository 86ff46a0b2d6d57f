import { RecordDecision, type DecisionView } from '@weerbaar/contracts';
import { decisionKinds } from '@weerbaar/money';
import type { Phrasebook } from '@weerbaar/ui';
import type { MoneyForm } from '../money-form';
import { typedEuros } from '../read-entries';
import { type Books, coded, initiativeChoices, lineChoices } from './choices';

/** The form of a decision: a new one, or one that takes the place of a decision that was recorded wrongly. */
export function decisionForm(
  book: Phrasebook,
  books: Books,
  today: string,
  wrong?: DecisionView,
): MoneyForm {
  const lines = lineChoices(books);
  const year = today.slice(0, 4);
  const blank = { lineId: lines[0]?.value ?? '', year, initiativeId: '', amount: '' };
  return {
    title: book.say(wrong ? 'budget.decision.correct' : 'budget.decision.add'),
    ...(wrong && { explanation: book.say('budget.decision.correct.help') }),
    path: '/budget/decisions',
    schema: RecordDecision,
    fields: [
      {
        as: 'choice',
        key: 'kind',
        label: book.say('budget.field.kind'),
        choices: coded(book, 'decision.kind', decisionKinds),
      },
      { as: 'day', key: 'decidedOn', label: book.say('budget.field.decidedOn') },
      {
        as: 'text',
        key: 'body',
        label: book.say('budget.field.body'),
        help: book.say('budget.field.body.help'),
        longest: 200,
      },
      { as: 'text', key: 'title', label: book.say('budget.field.title'), longest: 300 },
      {
        as: 'text',
        key: 'reference',
        label: book.say('budget.field.reference'),
        optional: true,
        longest: 100,
      },
      {
        as: 'text',
        key: 'source',
        label: book.say('budget.field.source'),
        help: book.say('budget.field.source.help'),
        optional: true,
        longest: 500,
      },
      {
        as: 'rows',
        key: 'entries',
        label: book.say('budget.field.entries'),
        help: book.say('budget.field.entries.help'),
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
          { key: 'amount', label: `${book.say('budget.field.amount')} (€)`, as: 'amount' },
        ],
      },
      {
        as: 'text',
        key: 'reason',
        label: book.say('budget.field.reason'),
        help: book.say('budget.field.reason.help'),
        optional: true,
        longest: 1000,
      },
      { as: 'check', key: 'illustrative', label: book.say('budget.field.illustrative') },
    ],
    first: {
      kind: wrong?.kind ?? 'grant',
      decidedOn: wrong?.decidedOn ?? today,
      body: wrong?.body ?? '',
      title: wrong?.title ?? '',
      reference: wrong?.reference ?? '',
      source: wrong?.source ?? '',
      reason: wrong?.reason ?? '',
      illustrative: wrong?.illustrative ?? false,
      entries: wrong?.entries.map((entry) => ({
        lineId: entry.lineId,
        year: String(entry.year),
        initiativeId: entry.initiativeId ?? '',
        amount: typedEuros(book.language(), entry.amount),
      })) ?? [blank],
    },
    message: (read) => ({
      kind: read.text('kind'),
      decidedOn: read.text('decidedOn'),
      body: read.text('body'),
      title: read.text('title'),
      reference: read.text('reference'),
      source: read.text('source'),
      reason: read.text('reason'),
      illustrative: read.flag('illustrative'),
      replaces: wrong?.id ?? null,
      entries: read.rows('entries', (row) => ({
        lineId: row.text('lineId'),
        year: row.whole('year'),
        initiativeId: row.textOrNull('initiativeId'),
        amount: row.amount('amount'),
      })),
    }),
  };
}
