import type { BudgetView, CommitmentView, UnitTree } from '@weerbaar/contracts';
import type { Phrasebook } from '@weerbaar/ui';
import type { Choice } from '@weerbaar/ui/form';

/** What the forms choose from. */
export type Books = Pick<BudgetView, 'lines' | 'initiatives'>;

export const lineChoices = ({ lines }: Books): Choice[] =>
  lines.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }));

export const initiativeChoices = (book: Phrasebook, { initiatives }: Books): Choice[] => [
  { value: '', label: book.say('budget.field.none') },
  ...initiatives.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
];

export const commitmentChoices = (
  book: Phrasebook,
  commitments: readonly CommitmentView[],
): Choice[] => [
  { value: '', label: book.say('budget.field.none') },
  ...commitments.map(({ id, reference, supplier }) => ({
    value: id,
    label: `${reference} ${supplier}`,
  })),
];

/** The units of a day. */
export type Units = readonly UnitTree['units'][number][];

export const unitChoices = (units: Units): Choice[] =>
  units.filter(({ archived }) => !archived).map(({ id, name }) => ({ value: id, label: name }));

/** Codes with what they are called. */
export const coded = (book: Phrasebook, list: string, codes: readonly string[]): Choice[] =>
  codes.map((value) => ({ value, label: book.find(`budget.${list}.${value}`) ?? value }));
