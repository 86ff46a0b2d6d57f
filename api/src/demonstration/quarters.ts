import { addDays, addMonths, type CalendarDate } from '@weerbaar/kernel';
import type { Random } from './random';

/** The last day of a quarter, counted from 0 for the first quarter of 2020. */
export function quarterEnd(quarter: number): CalendarDate {
  return addDays(addMonths('2020-01-01', 3 * (quarter + 1)), -1);
}

/** The first quarter, counted as above, that ends on or after a day. */
export function quarterOf(day: CalendarDate): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return (year - 2020) * 4 + Math.floor((month - 1) / 3);
}

/** A moment in office hours on a day, or on the Monday after it. */
export function officeHour(day: CalendarDate, random: Random): Date {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const monday = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  const at = new Date(`${addDays(day, monday)}T07:00:00Z`);
  // Whole seconds: what people enter never falls on a round minute.
  return new Date(at.getTime() + random.whole(0, 9 * 3600 - 1) * 1000);
}
