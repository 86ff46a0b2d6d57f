import { addDays, type CalendarDate, type Language } from '@weerbaar/kernel';
import { calendarEntries, type DueItem } from '@weerbaar/obligations';
import { fill, loadArea } from '@weerbaar/phrases';
import type { DatedThing } from '../../notifications/dated-things';

/** What a calendar shows: dated things by day, and the deadlines of clocks by the minute. */
export interface CalendarContent {
  readonly things: readonly DatedThing[];
  readonly deadlines: readonly { readonly id: string; readonly at: Date }[];
}

/**
 * A calendar in the words of one language. It is read by programs of others, so an entry says what kind of thing is due and how
 * many, and never whose, which or who.
 */
export async function calendarText(
  { things, deadlines }: CalendarContent,
  language: Language,
): Promise<string> {
  const [{ default: ical }, duties, mail] = await Promise.all([
    import('ical-generator'),
    loadArea(language, 'duties'),
    loadArea(language, 'mail'),
  ]);
  const say = (phrase: string, count: number): string => {
    const found = duties[phrase] ?? mail[phrase];
    if (found === undefined) throw new Error(`no title ${phrase}`);
    return fill(language, found, { count });
  };
  const calendar = ical({
    name: say('mail.calendar.name', 1),
    prodId: { company: 'Weerbaar', product: 'calendar', language: language.toUpperCase() },
    ttl: 3_600,
  });
  for (const { key, on, title, count } of calendarEntries(things.map(asDueItem)))
    calendar.createEvent({
      id: `${key}@weerbaar`,
      stamp: new Date(`${on}T00:00:00Z`),
      start: on,
      end: addDays(on, 1),
      allDay: true,
      summary: say(title, count),
    });
  for (const { id, at } of deadlines)
    calendar.createEvent({
      id: `${id}@weerbaar`,
      stamp: at,
      start: at,
      end: at,
      summary: say('mail.calendar.deadline', 1),
    });
  return calendar.toString();
}

const asDueItem = ({ kind, on, unitId }: DatedThing): DueItem => ({
  kind: kind as DueItem['kind'],
  entity: unitId,
  duty: null,
  subject: null,
  on: on satisfies CalendarDate,
  daysLeft: 0,
  standing: 'ahead',
});
