import { parseCalendarDate } from '@weerbaar/kernel';
import { brusselsZone, momentOf, wallTimeOf, type Instant } from '@weerbaar/obligations';

/** The day and the time that the wall clock of Brussels reads at a moment, as a form has them; seconds where there are any. */
export function brusselsFields(instant: string): { day: string; time: string } {
  const { day, time } = wallTimeOf(instant as Instant, brusselsZone);
  const seconds = Math.floor(time / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return { day, time: seconds % 60 === 0 ? minutes : `${minutes}:${two(seconds % 60)}` };
}

/** The moment that a person typed as a day and a time of Brussels; null for what is no such moment. */
export function brusselsMoment(day: string, time: string): string | null {
  const typed = /^([01]?\d|2[0-3])[:.u h]?([0-5]\d)(?:[:.]([0-5]\d))?$/.exec(time.trim());
  const parsed = parseCalendarDate(day);
  if (!typed || !parsed.ok) return null;
  const seconds = Number(typed[1]) * 3600 + Number(typed[2]) * 60 + Number(typed[3] ?? 0);
  return momentOf({ day: parsed.value, time: seconds * 1000 }, brusselsZone);
}

/**
 * The moment that stands in a form. One that nobody changed stays what it was: also its thousandths, and also where the wall
 * clock reads an hour twice.
 */
export function typedMoment(
  day: string,
  time: string,
  before: string | null | undefined,
): string | null {
  if (typeof before === 'string') {
    const shown = brusselsFields(before);
    if (shown.day === day && shown.time === time.trim()) return before;
  }
  return brusselsMoment(day, time);
}

/** The minute that is running: what a form begins with, since nobody types seconds. */
export const wholeMinute = (now: number): string =>
  new Date(Math.floor(now / 60_000) * 60_000).toISOString();
