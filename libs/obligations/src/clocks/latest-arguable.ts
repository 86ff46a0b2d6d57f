import { addDays, addMonths, type CalendarDate } from '@weerbaar/kernel';
import type { LegalSource } from './legal-clock';
import { millisecondsOf, toInstant, type Instant } from './instant';
import { lengthOf, type Period } from './period';
import { isWorkingDay, type PublicHoliday } from './public-holidays';
import { momentOf, wallTimeOf } from './wall-clock';

/** Where this way of counting stands. */
export const countingSource: LegalSource = { act: 'period-regulation', article: '3' };

/** What made the latest arguable moment later than the plain deadline. */
export type CountingRule =
  /** The hour in which the event falls is not counted. */
  | 'event-hour-not-counted'
  /** The day of the event is not counted, and the last day counts to its end. */
  | 'event-day-not-counted'
  /** The last day is a Saturday, a Sunday or a public holiday. */
  | 'moved-to-working-day'
  /** A period of two days or more holds at least two working days. */
  | 'two-working-days';

/** The latest moment that one could argue for, as a footnote beside the deadline. */
export interface LatestArguable {
  /** The first moment that is certainly too late. */
  readonly until: Instant;
  /** The day with whose last hour the period ends; null when it ends within a day. */
  readonly endOfDay: CalendarDate | null;
  /** In the order in which they were applied. */
  readonly rules: readonly CountingRule[];
}

/**
 * What the Union's own way of counting would at most allow for a period that starts at `trigger`.
 * Never a deadline: how far it reaches into a national law is for lawyers, and `deadlineOf` gives
 * the moment to meet, which is never later. Takes the widest reading at each choice: only whole
 * working days count as such, and three days of hours are a period of two days or more.
 * Regulation (EEC, Euratom) No 1182/71, Art. 3.
 */
export function latestArguable(
  trigger: Instant,
  period: Period,
  zone: string,
  holidays: readonly PublicHoliday[],
): LatestArguable {
  const { unit, count } = lengthOf(period);
  const works = (day: CalendarDate) => isWorkingDay(day, holidays);
  const { day } = wallTimeOf(trigger, zone);

  if (unit === 'hours') {
    const hour = 3_600_000;
    const start = (Math.floor(millisecondsOf(trigger) / hour) + 1) * hour;
    const until = toInstant(start + count * hour);
    const rules: CountingRule[] = ['event-hour-not-counted'];
    if (count < 48) return { until, endOfDay: null, rules };
    const first = wholeDayFrom(toInstant(start), zone);
    const second = secondWorkingDay(first, works);
    if (millisecondsOf(endOf(second, zone)) <= millisecondsOf(until)) {
      return { until, endOfDay: null, rules };
    }
    rules.push('two-working-days');
    return { until: endOf(second, zone), endOfDay: second, rules };
  }

  const days = unit === 'weeks' ? count * 7 : count;
  let last = unit === 'months' ? addMonths(day, count) : addDays(day, days);
  const rules: CountingRule[] = ['event-day-not-counted'];
  if (!works(last)) {
    while (!works(last)) last = addDays(last, 1);
    rules.push('moved-to-working-day');
  }
  const second = secondWorkingDay(addDays(day, 1), works);
  if ((unit !== 'days' || count >= 2) && second > last) {
    last = second;
    rules.push('two-working-days');
  }
  return { until: endOf(last, zone), endOfDay: last, rules };
}

const endOf = (day: CalendarDate, zone: string): Instant =>
  momentOf({ day: addDays(day, 1), time: 0 }, zone);

/** The first day that lies wholly after a moment. */
function wholeDayFrom(moment: Instant, zone: string): CalendarDate {
  const { day, time } = wallTimeOf(moment, zone);
  return time === 0 ? day : addDays(day, 1);
}

/** The second working day on or after `from`. */
function secondWorkingDay(from: CalendarDate, works: (day: CalendarDate) => boolean): CalendarDate {
  let found = 0;
  for (let day = from; ; day = addDays(day, 1)) {
    if (works(day) && ++found === 2) return day;
  }
}
