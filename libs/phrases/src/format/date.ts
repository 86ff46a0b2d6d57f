import { parseCalendarDate, type CalendarDate, type Language } from '@weerbaar/kernel';

const locales: Record<Language, string> = { nl: 'nl-BE', en: 'en-BE' };

/** Everything that happens to people happens on Brussels time. */
const brussels = 'Europe/Brussels';

const formats = new Map<string, Intl.DateTimeFormat>();

function intlFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, made);
  return made;
}

/** How much of a calendar day is written: "21 nov 2026", "21 november 2026", "nov 2026" or "21/11/2026". */
export type DateStyle = 'medium' | 'long' | 'month' | 'numeric';

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
};

/**
 * A calendar day (`YYYY-MM-DD`, Brussels) in words. A day has no time zone, so it is never shifted.
 * Anything that is not such a day gives "–".
 */
export function formatDate(
  language: Language,
  day: string | null | undefined,
  style: DateStyle = 'medium',
): string {
  if (!day || !parseCalendarDate(day).ok) return '–';
  const date = new Date(`${day}T00:00:00Z`);
  return intlFormat(language, { ...dateStyles[style], timeZone: 'UTC' }).format(date);
}

/**
 * An instant (ISO 8601, UTC) as the day and the time of the clock in Brussels: "21 nov 2026, 18:05".
 * Anything that is not an instant gives "–".
 */
export function formatInstant(language: Language, instant: string | null | undefined): string {
  const date = instant ? new Date(instant) : undefined;
  if (!date || Number.isNaN(date.getTime())) return '–';
  const day = intlFormat(language, { ...dateStyles.medium, timeZone: brussels }).format(date);
  const time = intlFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: brussels,
  }).format(date);
  return `${day}, ${time}`;
}

/**
 * How long ago an instant was, in the coarsest unit that still says something ("3 uur geleden").
 * `now` is the moment of reading. Anything that is not an instant gives "–".
 */
export function formatAgo(
  language: Language,
  instant: string | null | undefined,
  now: Date,
): string {
  const then = instant ? new Date(instant).getTime() : Number.NaN;
  if (Number.isNaN(then)) return '–';
  const seconds = Math.round((then - now.getTime()) / 1000);
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
    ['year', 31_557_600],
    ['month', 2_629_800],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ];
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit);
  }
  // In Dutch, no minute at all would be "within a minute", which is yet to come.
  return relative.format(0, 'second');
}

/**
 * The day that a person typed the Belgian way: day, month, year with any sign between them
 * ("5/12/2022", "5-12-22"), without one ("05122022", since phones offer figures only), or as the wire has it. Two figures for a year mean 20xx.
 * Anything else, and a day that does not exist, gives null.
 */
export function readDate(typed: string): CalendarDate | null {
  const text = typed.trim();
  const belgian =
    /^(\d{1,2})\D(\d{1,2})\D(\d{2}|\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = belgian ?? [];
  const written = belgian
    ? `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : text;
  const parsed = parseCalendarDate(written);
  return parsed.ok ? parsed.value : null;
}
