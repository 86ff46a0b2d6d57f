import { err, ok, type Result } from './result';

/**
 * A calendar day as `YYYY-MM-DD`, in the years 0001 to 9999. No time and no zone: what a person
 * in Brussels calls that day. Two of them compare as plain strings.
 */
export type CalendarDate = `${number}-${number}-${number}`;

/** Why a text is no calendar day. */
export interface InvalidDate {
  readonly code: 'not-a-date';
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

// All arithmetic is done at midnight UTC: a machine's own zone may skip a midnight or a whole day.
const atUtc = (year: number, month: number, day: number): Date => {
  const date = new Date(0);
  // Not Date.UTC(), which takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

const dayOf = (date: Date): CalendarDate => {
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < 1 || year > 9999) {
    throw new RangeError('A calendar day lies in the years 0001 to 9999.');
  }
  return date.toISOString().slice(0, 10) as CalendarDate;
};

const partsOf = (day: CalendarDate) => {
  const match = isoDay.exec(day);
  if (!match) throw new RangeError(`Not a calendar day: ${day}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
};

/** Reads `YYYY-MM-DD`; a day that does not exist (2023-02-29, year 0000) is `not-a-date`. */
export function parseCalendarDate(text: string): Result<CalendarDate, InvalidDate> {
  const match = isoDay.exec(text);
  if (!match) return err({ code: 'not-a-date' });
  const date = atUtc(Number(match[1]), Number(match[2]), Number(match[3]));
  const exists = Number(match[1]) >= 1 && date.toISOString().slice(0, 10) === text;
  return exists ? ok(text as CalendarDate) : err({ code: 'not-a-date' });
}

/** Negative when `a` is earlier than `b`, 0 on the same day, positive when later. */
export const compareDates = (a: CalendarDate, b: CalendarDate): -1 | 0 | 1 =>
  a < b ? -1 : a > b ? 1 : 0;

/** The day that lies `days` days later (earlier when negative). Throws outside 0001 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  return dayOf(atUtc(year, month, day + days));
}

/**
 * The same day of the month `months` months later (earlier when negative); in a shorter month its
 * last day, so one month after 31 January is 28 or 29 February. Throws outside 0001 to 9999.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const lastDay = atUtc(year, month + months + 1, 0).getUTCDate();
  return dayOf(atUtc(year, month + months, Math.min(day, lastDay)));
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const a = partsOf(from);
  const b = partsOf(to);
  const dayLength = 86_400_000;
  return (
    (atUtc(b.year, b.month, b.day).getTime() - atUtc(a.year, a.month, a.day).getTime()) / dayLength
  );
}

const brusselsDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** No zone's clock is set or day begun but at a quarter of an hour of UTC: one answer holds for all of it. */
const quarter = 15 * 60_000;
let latest = { quarter: Number.NaN, day: '' as CalendarDate };

/** The calendar day that people in Brussels read on the wall at that instant. */
export function todayInBrussels(instant: Date): CalendarDate {
  // Asked twice in every request, and formatting a day in a zone is not cheap.
  const now = Math.floor(instant.getTime() / quarter);
  if (now !== latest.quarter) latest = { quarter: now, day: dayInBrussels(instant) };
  return latest.day;
}

function dayInBrussels(instant: Date): CalendarDate {
  const parts = brusselsDay.formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day') =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  return dayOf(atUtc(part('year'), part('month'), part('day')));
}
