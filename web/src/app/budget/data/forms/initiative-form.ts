import {
  ChangeInitiative,
  InitiativeBody,
  type InitiativeView,
} from '@weerbaar/contracts';
import { initiativeKinds, initiativeStatuses, nextStatuses } from '@weerbaar/money';
import type { Phrasebook } from '@weerbaar/ui';
import type { MoneyField, MoneyForm, Reader } from '../money-form';
import { typedEuros } from '../read-entries';
import { type Books, coded, initiativeChoices, lineChoices, type Units, unitChoices } from './choices';

const degrees = ['low', 'medium', 'high'];
const levels = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

function rowFields(book: Phrasebook, books: Books, units: Units): MoneyField[] {
  const word = (key: 'title' | 'dueOn' | 'reachedOn' | 'unit' | 'safeguard' | 'from' | 'to' | 'by') =>
    book.say(`budget.field.${key}`);
  const choices = unitChoices(units);
  const lines = lineChoices(books);
  return [
    {
      as: 'rows',
      key: 'milestones',
      label: book.say('budget.field.milestones'),
      blank: { title: '', dueOn: '', reachedOn: '' },
      columns: [
        { key: 'title', label: word('title'), as: 'text' },
        { key: 'dueOn', label: word('dueOn'), as: 'day' },
        { key: 'reachedOn', label: word('reachedOn'), as: 'day' },
      ],
    },
    {
      as: 'rows',
      key: 'estimates',
      label: book.say('budget.field.estimates'),
      help: book.say('budget.field.estimates.help'),
      blank: { lineId: lines[0]?.value ?? '', year: '', amount: '' },
      columns: [
        { key: 'lineId', label: book.say('budget.field.line'), as: 'choice', choices: lines },
        { key: 'year', label: book.say('budget.field.year'), as: 'year' },
        { key: 'amount', label: `${book.say('budget.field.amount')} (€)`, as: 'amount' },
      ],
    },
    {
      as: 'rows',
      key: 'lifts',
      label: book.say('budget.field.lifts'),
      blank: { unitId: choices[0]?.value ?? '', code: '', from: '2', to: '4', by: '' },
      columns: [
        { key: 'unitId', label: word('unit'), as: 'choice', choices },
        { key: 'code', label: word('safeguard'), as: 'text' },
        { key: 'from', label: word('from'), as: 'choice', choices: levels },
        { key: 'to', label: word('to'), as: 'choice', choices: levels },
        { key: 'by', label: word('by'), as: 'day' },
      ],
    },
    {
      as: 'rows',
      key: 'keys',
      label: book.say('budget.field.keys'),
      help: book.say('budget.field.keys.help'),
      blank: { code: '', share: '' },
      columns: [
        { key: 'code', label: word('safeguard'), as: 'text' },
        { key: 'share', label: book.say('budget.field.share'), as: 'amount' },
      ],
    },
    {
      as: 'rows',
      key: 'risks',
      label: book.say('budget.field.risks'),
      blank: { title: '', chance: 'medium', impact: 'medium', answer: '' },
      columns: [
        { key: 'title', label: word('title'), as: 'text' },
        {
          key: 'chance',
          label: book.say('budget.field.chance'),
          as: 'choice',
          choices: coded(book, 'degree', degrees),
        },
        {
          key: 'impact',
          label: book.say('budget.field.impact'),
          as: 'choice',
          choices: coded(book, 'degree', degrees),
        },
        { key: 'answer', label: book.say('budget.field.answer'), as: 'text' },
      ],
    },
    {
      as: 'rows',
      key: 'dependsOn',
      label: book.say('budget.field.dependsOn'),
      blank: { id: '' },
      columns: [
        {
          key: 'id',
          label: book.say('budget.field.initiative'),
          as: 'choice',
          choices: initiativeChoices(book, books),
        },
      ],
    },
  ];
}

const rowsOf = (read: Reader) => ({
  milestones: read.rows('milestones', (row) => ({
    title: row.text('title'),
    dueOn: row.text('dueOn'),
    reachedOn: row.textOrNull('reachedOn'),
  })),
  estimates: read.rows('estimates', (row) => ({
    lineId: row.text('lineId'),
    year: row.whole('year'),
    amount: row.amount('amount'),
  })),
  lifts: read.rows('lifts', (row) => ({
    unitId: row.text('unitId'),
    code: row.text('code'),
    from: row.whole('from'),
    to: row.whole('to'),
    by: row.text('by'),
  })),
  // A share in per cent with two decimals is as many ten thousandths.
  keys: read.rows('keys', (row) => ({ code: row.text('code'), share: row.amount('share') })),
  risks: read.rows('risks', (row) => ({
    title: row.text('title'),
    chance: row.text('chance'),
    impact: row.text('impact'),
    answer: row.text('answer'),
  })),
  dependsOn: read.rows('dependsOn', (row) => row.text('id')).filter((id) => id !== ''),
});

function firstOf(book: Phrasebook, today: string, unitId: string, known?: InitiativeView) {
  const typed = (amount: number) => typedEuros(book.language(), amount);
  const year = today.slice(0, 4);
  return {
    code: '',
    effectiveOn: today,
    title: known?.title ?? '',
    kind: known?.kind ?? initiativeKinds[0],
    unitId: known?.unitId ?? unitId,
    sponsor: known?.sponsor ?? '',
    aim: known?.aim ?? '',
    startsOn: known?.startsOn ?? today,
    endsOn: known?.endsOn ?? `${year}-12-31`,
    status: known?.status ?? 'proposed',
    statusReason: known?.statusReason ?? '',
    milestones: (known?.milestones ?? []).map((one) => ({ ...one, reachedOn: one.reachedOn ?? '' })),
    estimates: (known?.estimates ?? []).map((one) => ({
      lineId: one.lineId,
      year: String(one.year),
      amount: typed(one.amount),
    })),
    lifts: (known?.lifts ?? []).map(({ unitId: at, code, from, to, by }) => ({
      ...{ unitId: at, code, by },
      from: String(from),
      to: String(to),
    })),
    keys: (known?.keys ?? []).map(({ code, share }) => ({ code, share: typed(share) })),
    risks: (known?.risks ?? []).map((one) => ({ ...one })),
    dependsOn: (known?.dependsOn ?? []).map((id) => ({ id })),
  };
}

/** The form of an initiative: a new one, or one that is stated anew from a day on. */
export function initiativeForm(
  book: Phrasebook,
  books: Books,
  units: Units,
  today: string,
  known?: InitiativeView,
): MoneyForm {
  const statuses = known ? [known.status, ...nextStatuses(known.status)] : initiativeStatuses;
  const choices = unitChoices(units);
  const code: MoneyField = {
    as: 'text',
    key: 'code',
    label: book.say('budget.field.code'),
    help: book.say('budget.field.code.help'),
    longest: 50,
  };
  return {
    title: known
      ? book.say('budget.initiative.change.title', { title: known.title })
      : book.say('budget.initiative.add'),
    ...(known && { explanation: book.say('budget.initiative.change.help') }),
    path: known ? `/initiatives/${known.id}` : '/initiatives',
    ...(known && { seen: known.revision }),
    schema: known ? ChangeInitiative : InitiativeBody,
    fields: [
      ...(known ? [] : [code]),
      { as: 'text', key: 'title', label: book.say('budget.field.title'), longest: 200 },
      {
        as: 'choice',
        key: 'kind',
        label: book.say('budget.field.kind'),
        choices: coded(book, 'initiative.kind', initiativeKinds),
      },
      { as: 'choice', key: 'unitId', label: book.say('budget.field.unit'), choices },
      {
        as: 'text',
        key: 'sponsor',
        label: book.say('budget.field.sponsor'),
        optional: true,
        longest: 200,
      },
      {
        as: 'prose',
        key: 'aim',
        label: book.say('budget.field.aim'),
        optional: true,
        longest: 4000,
      },
      { as: 'day', key: 'effectiveOn', label: book.say('budget.field.effectiveOn') },
      { as: 'day', key: 'startsOn', label: book.say('budget.field.startsOn') },
      { as: 'day', key: 'endsOn', label: book.say('budget.field.endsOn') },
      {
        as: 'choice',
        key: 'status',
        label: book.say('budget.field.status'),
        choices: coded(book, 'initiative.status', statuses),
      },
      {
        as: 'text',
        key: 'statusReason',
        label: book.say('budget.field.statusReason'),
        optional: true,
        longest: 1000,
      },
      ...rowFields(book, books, units),
    ],
    first: firstOf(book, today, choices[0]?.value ?? '', known),
    message: (read) => ({
      ...(known === undefined && { code: read.text('code') }),
      effectiveOn: read.text('effectiveOn'),
      title: read.text('title'),
      kind: read.text('kind'),
      unitId: read.text('unitId'),
      sponsor: read.text('sponsor'),
      aim: read.text('aim'),
      startsOn: read.text('startsOn'),
      endsOn: read.text('endsOn'),
      status: read.text('status'),
      statusReason: read.text('statusReason'),
      ...rowsOf(read),
    }),
  };
}
