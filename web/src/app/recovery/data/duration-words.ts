import type { Phrasebook } from '@weerbaar/ui';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** How long something lasted, in the two largest units that say it: "3 d 4 u", "5 u 20 min". */
export function durationOf(book: Phrasebook, ms: number): string {
  const length = Math.abs(ms);
  const days = Math.floor(length / day);
  const hours = Math.floor((length % day) / hour);
  const minutes = Math.floor((length % hour) / minute);
  if (days > 0) return book.say('recovery.duration.days', { days, hours });
  if (hours > 0) return book.say('recovery.duration.hours', { hours, minutes });
  return book.say('recovery.duration.minutes', { minutes });
}
