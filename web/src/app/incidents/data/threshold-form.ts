import type { SignificanceFactsBody } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import {
  askThresholds,
  belgianCriteria,
  digitalProviders,
  type AskedThresholds,
  type Finding,
  type SignificanceCriterion,
} from '@weerbaar/obligations/incidents';

type Provider = (typeof digitalProviders)[number];

/** The figures that thresholds may ask, as they were typed. */
export const figureKeys = [
  'loss',
  'turnover',
  'unavailable',
  'limited',
  'slow',
  'usersTouched',
  'usersTotal',
  'recurrences',
  'recurrenceLoss',
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** The first question: whether a service of the annexes is touched. */
export type FirstAnswer = 'touched' | 'none' | 'unknown';

/** What stands in the form of the significance test. */
export interface ThresholdEntries {
  readonly first: FirstAnswer;
  readonly services: readonly string[];
  readonly providers: readonly string[];
  readonly planned: boolean;
  readonly answers: Readonly<Record<string, Finding>>;
  readonly figures: Readonly<Partial<Record<FigureKey, string>>>;
}

export const noEntries: ThresholdEntries = {
  ...{ first: 'unknown', services: [], providers: [], planned: false, answers: {}, figures: {} },
};

const isProvider = (code: string): code is Provider =>
  digitalProviders.some((provider) => provider === code);

/** The services that make an entity a digital provider in the sense of Regulation (EU) 2024/2690. */
export const providersAmong = (services: readonly string[]): readonly Provider[] =>
  services.filter(isProvider);

/** The criteria that hold on a day for an entity of these types. */
export const criteriaFor = (
  providers: readonly string[],
  on: CalendarDate,
): readonly SignificanceCriterion[] =>
  belgianCriteria.filter(
    ({ validFrom, validTo, providers: types }) =>
      validFrom <= on &&
      (validTo === null || on <= validTo) &&
      (types === null || types.some((type) => providers.includes(type))),
  );

/** The figures that criteria need; each once, in their order. */
export function figuresFor(criteria: readonly SignificanceCriterion[]): readonly FigureKey[] {
  const needed = new Set<FigureKey>();
  for (const { measure } of criteria) {
    if (measure.kind === 'loss') needed.add('loss').add('turnover');
    if (measure.kind === 'outage') needed.add(measure.of);
    if (measure.kind === 'users' || (measure.kind === 'outage' && measure.users !== null)) {
      needed.add('usersTouched').add('usersTotal');
    }
    if (measure.kind === 'recurrence') needed.add('recurrences').add('recurrenceLoss');
  }
  return figureKeys.filter((key) => needed.has(key));
}

const euros: readonly FigureKey[] = ['loss', 'turnover', 'recurrenceLoss'];

/** Whether a figure is an amount of money. */
export const isEuro = (key: FigureKey): boolean => euros.includes(key);

/**
 * A figure that was typed the Belgian way: thin, hard or plain spaces and points between thousands, a comma before cents.
 * Null for nothing, undefined for what is no figure.
 */
export function typedFigure(text: string, euro: boolean): number | null | undefined {
  const plain = text.replace(/[\s\u00a0\u202f€]/g, '');
  if (plain === '') return null;
  const whole = /^\d{1,3}(\.\d{3})*$|^\d+$/;
  if (!euro) return whole.test(plain) ? Number(plain.replaceAll('.', '')) : undefined;
  const [units = '', cents = '', ...rest] = plain.split(',');
  if (rest.length > 0 || !whole.test(units) || !/^\d{0,2}$/.test(cents)) return undefined;
  return Number(units.replaceAll('.', '')) * 100 + Number(cents.padEnd(2, '0'));
}

/** The figures that cannot be read. */
export const unreadableFigures = ({ figures }: ThresholdEntries): readonly FigureKey[] =>
  figureKeys.filter((key) => typedFigure(figures[key] ?? '', isEuro(key)) === undefined);

/** The entries as a message. What was typed for a question that is not asked any more stays out. */
export function factsOf(entries: ThresholdEntries, on: CalendarDate): SignificanceFactsBody {
  const touched = entries.first === 'touched';
  const criteria = touched && !entries.planned ? criteriaFor(entries.providers, on) : [];
  const asked = figuresFor(criteria);
  const figure = (key: FigureKey): number | null =>
    asked.includes(key) ? (typedFigure(entries.figures[key] ?? '', isEuro(key)) ?? null) : null;
  const count = figure('recurrences');
  const questions = criteria.filter(({ measure }) => measure.kind === 'question');
  return {
    servicesKnown: entries.first !== 'unknown',
    providers: touched ? [...providersAmong(entries.providers)] : [],
    planned: touched && entries.planned,
    answers: Object.fromEntries(questions.map(({ id }) => [id, entries.answers[id] ?? 'unknown'])),
    lossCents: figure('loss'),
    turnoverCents: figure('turnover'),
    minutes: {
      unavailable: figure('unavailable'),
      limited: figure('limited'),
      slow: figure('slow'),
    },
    usersTouched: figure('usersTouched'),
    usersTotal: figure('usersTotal'),
    recurrences: count === null || count < 1 ? null : { count, lossCents: figure('recurrenceLoss') },
  };
}

/** What the thresholds of a day propose for the entries, as the server will ask them too. */
export function proposalOf(entries: ThresholdEntries, on: CalendarDate): AskedThresholds {
  const { servicesKnown: _, ...facts } = factsOf(entries, on);
  const services = entries.first === 'touched' ? entries.services : [];
  const annexServices =
    entries.first === 'none' || services.length > 0 ? services : null;
  return askThresholds({ ...facts, annexServices }, belgianCriteria, on);
}
