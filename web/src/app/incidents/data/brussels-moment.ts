import { parseCalendarDate } from '@weerbaar/kernel';
import { brusselsZone, momentOf, wallTimeOf, type Instant } from '@weerbaar/obligations';

/** The day and the time that the wall clock of Brussels reads at a moment, as a form has them. */
export function brusselsFields(instant: string): { day: string; time: string } {
  const { day, time } = wallTimeOf(instant as Instant, brusselsZone);
  const minutes = Math.floor(time / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return { day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

/** The moment that a person typed as a day and a time of Brussels; null for what is no such moment. */
export function brusselsMoment(day: string, time: string): string | null {
  const typed = /^([01]?\d|2[0-3])[:.u h]?([0-5]\d)$/.exec(time.trim());
  const parsed = parseCalendarDate(day);
  if (!typed || !parsed.ok) return null;
  const minutes = Number(typed[1]) * 60 + Number(typed[2]);
  return momentOf({ day: parsed.value, time: minutes * 60_000 }, brusselsZone);
}
