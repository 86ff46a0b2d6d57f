import type { Phrasebook } from '@weerbaar/ui';

/** A stretch of time as one says it: days and hours, hours and minutes, or minutes. */
export function span(book: Phrasebook, milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60)];
  if (days >= 2) return book.say('incidents.span.days', { days, hours: hours % 24 });
  if (hours >= 1) return book.say('incidents.span.hours', { hours, minutes: minutes % 60 });
  return book.say('incidents.span.minutes', { minutes });
}
