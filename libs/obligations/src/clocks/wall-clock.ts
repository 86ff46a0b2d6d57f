import { daysBetween, type CalendarDate } from '@weerbaar/kernel';
import { millisecondsOf, toInstant, type Instant } from './instant';

/** What a clock on the wall reads: the day, and the milliseconds since its midnight. */
export interface WallTime {
  readonly day: CalendarDate;
  /** 0 to 86,399,999: the figures on the dial, not the time that has passed since midnight. */
  readonly time: number;
}

/** The zone in which the people of this product read their clocks. */
export const brusselsZone = 'Europe/Brussels';

const dayLength = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** The figures of the wall clock, written as if they were UTC. */
function figuresAt(milliseconds: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(milliseconds);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const fraction = ((milliseconds % 1000) + 1000) % 1000;
  return (
    Date.UTC(part('year'), part('month') - 1, part('day')) +
    ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000 +
    fraction
  );
}

/** What the wall clock of a zone (IANA name) reads at a moment. Throws on an unknown zone. */
export function wallTimeOf(instant: Instant, zone: string): WallTime {
  const figures = figuresAt(millisecondsOf(instant), zone);
  const day = new Date(figures).toISOString().slice(0, 10) as CalendarDate;
  return { day, time: ((figures % dayLength) + dayLength) % dayLength };
}

/**
 * The first moment at which the wall clock of a zone has come to a day and time. A time that the
 * clock passes twice (the end of summer time) means the first; one that it skips (the beginning)
 * means the moment of the jump, because from then on the clock is past it. Both err on the side of
 * too early, which is the safe side of a deadline.
 */
export function momentOf({ day, time }: WallTime, zone: string): Instant {
  const figures = daysBetween('1970-01-01', day) * dayLength + time;
  const around = [figures - dayLength, figures + dayLength].map(
    (moment) => figuresAt(moment, zone) - moment,
  );
  const candidates = around.map((offset) => figures - offset).sort((a, b) => a - b);
  const exact = candidates.find((candidate) => figuresAt(candidate, zone) === figures);
  if (exact !== undefined) return toInstant(exact);

  // The clock never reads this time: between the two candidates lies the jump that skips it.
  let [before = figures, after = figures] = candidates;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (figuresAt(middle, zone) < figures) before = middle;
    else after = middle;
  }
  return toInstant(after);
}
