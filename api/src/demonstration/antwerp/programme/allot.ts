import { daysBetween, type CalendarDate } from '@weerbaar/kernel';
import { cents, splitByKeys } from '@weerbaar/money';
import type { DecisionPlan, EntryPlan } from '../../money-plan';
import { decisions } from './envelope';
import type { InitiativeDraft } from './initiative-draft';
import { initiativeDrafts } from './initiatives';

/** What of a year's money is handed to initiatives, in hundredths; the rest stays on the line. */
const handedOut = 96;
/** Allotments are whole thousands of euros. */
const step = 100_000;

const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);
const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

/** How many days of a year an initiative runs. */
function daysIn(year: number, { startsOn, endsOn }: InitiativeDraft): number {
  const from = later(startsOn, `${year}-01-01`);
  const until = earlier(endsOn, `${year}-12-31`);
  return from > until ? 0 : daysBetween(from, until) + 1;
}

/** What each initiative gets on its line in each of its years. */
export const allotments: readonly (EntryPlan & { readonly initiative: string })[] = decisions
  .flatMap(({ entries }) => entries)
  .flatMap(({ line, year, amount }) => {
    const running = initiativeDrafts.filter(
      (draft) => draft.line === line && daysIn(year, draft) > 0,
    );
    const parts = splitByKeys(
      cents(Math.floor((amount * handedOut) / 100 / step)),
      running.map((draft) => draft.size * daysIn(year, draft)),
    );
    return running.flatMap(({ key }, index) => {
      const thousands = parts[index] ?? 0;
      return thousands === 0 ? [] : [{ line, year, initiative: key, amount: thousands * step }];
    });
  });

/** The decisions that hand a year's money to its initiatives, taken as the year begins. */
export const allotmentDecisions: readonly DecisionPlan[] = [
  ...Map.groupBy(allotments, ({ line, year }) => `${line}-${year}`),
].map(([key, entries]): DecisionPlan => {
  const { line = '', year = 0 } = entries[0] ?? {};
  const sum = entries.reduce((all, { amount }) => all + amount, 0);
  return {
    key: `verdeling-${key.toLowerCase()}`,
    kind: 'allotment',
    decidedOn: `${year}-01-14`,
    body: 'Stuurgroep cyberveiligheid',
    reference: `${line} ${year}`,
    title: `Verdeling van ${year} over de initiatieven`,
    source: '',
    reason: '',
    illustrative: true,
    entries: [{ line, year, initiative: null, amount: -sum }, ...entries],
  };
});
