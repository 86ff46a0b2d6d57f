import { addDays, type CalendarDate } from '@weerbaar/kernel';

/** A day on which the country rests: on a fixed date, or so many days after Easter Sunday. */
export type PublicHoliday =
  | { readonly id: string; readonly monthDay: `${number}-${number}` }
  | { readonly id: string; readonly daysAfterEaster: number };

/** The ten public holidays of Belgium; royal decree of 18 April 1974, Art. 1. */
export const belgianHolidays: readonly PublicHoliday[] = [
  { id: 'new-year', monthDay: '01-01' },
  { id: 'easter-monday', daysAfterEaster: 1 },
  { id: 'labour-day', monthDay: '05-01' },
  { id: 'ascension', daysAfterEaster: 39 },
  { id: 'whit-monday', daysAfterEaster: 50 },
  { id: 'national-day', monthDay: '07-21' },
  { id: 'assumption', monthDay: '08-15' },
  { id: 'all-saints', monthDay: '11-01' },
  { id: 'armistice', monthDay: '11-11' },
  { id: 'christmas', monthDay: '12-25' },
];

/**
 * Easter Sunday of a year (1583 to 9999) in the Gregorian calendar, by the anonymous rule that Meeus
 * gives in Astronomical Algorithms, chapter 8.
 */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

/** Whether people work on a day: not on a Saturday, a Sunday or one of `holidays`. */
export function isWorkingDay(day: CalendarDate, holidays: readonly PublicHoliday[]): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return !holidays.some((holiday) =>
    'monthDay' in holiday
      ? day.slice(5) === holiday.monthDay
      : day === addDays(easter, holiday.daysAfterEaster),
  );
}
