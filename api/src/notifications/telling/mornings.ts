import { addDays, type CalendarDate } from '@weerbaar/kernel';
import { brusselsZone, type Instant, isBefore, momentOf, wallTimeOf } from '@weerbaar/obligations';

/** When digests go out and dated things are told, in Brussels. */
const morning = 7 * 3_600_000;

/** The day whose morning was the last, at a moment; daylight saving moves the moment and not the hour. */
export function lastMorning(now: Instant): CalendarDate {
  const { day } = wallTimeOf(now, brusselsZone);
  return isBefore(now, momentOf({ day, time: morning }, brusselsZone)) ? addDays(day, -1) : day;
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: CalendarDate): CalendarDate {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}
