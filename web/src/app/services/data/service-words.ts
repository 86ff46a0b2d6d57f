import type { ServiceView } from '@weerbaar/contracts';
import { criticalities } from '@weerbaar/obligations/services';
import type { Phrasebook } from '@weerbaar/ui';

const [hour, day] = [60, 1440];

/** A period of whole minutes in the largest unit that says it exactly: "4 uur", "3 dagen". */
export function periodOf(book: Phrasebook, minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes % day === 0 && minutes > 0)
    return book.say('services.period.days', { count: minutes / day });
  if (minutes % hour === 0 && minutes > 0)
    return book.say('services.period.hours', { count: minutes / hour });
  return book.say('services.period.minutes', { count: minutes });
}

/** How critical a service is, in a word. */
export const criticalityOf = (book: Phrasebook, { criticality }: ServiceView): string =>
  book.say(`obligations.criticality.${criticality}`);

/** The word behind its rank, so that a list sorts the gravest first. */
export const rankedCriticality = (book: Phrasebook, service: ServiceView): string =>
  `${String(criticalities.indexOf(service.criticality) + 1)} ${criticalityOf(book, service)}`;

/** Why a service is as critical as it is, in a sentence or two. */
export function groundsOf(book: Phrasebook, { grounds, raisedBy }: ServiceView): string {
  if (grounds.length === 0) return book.say('services.grounds.none');
  const names = raisedBy.map(({ name }) => name).join(', ');
  return grounds
    .map((ground) =>
      ground === 'needed-by'
        ? book.say('services.grounds.needed-by', { names })
        : book.say(`obligations.criticality-ground.${ground}`),
    )
    .join(' ');
}
