import { toInstant, readClock, type Instant } from '@weerbaar/obligations';
import type { Phrasebook } from '@weerbaar/ui';

/** What a clock needs to be read. */
export interface ReadableClock {
  readonly deadline: string | null;
  readonly doneAt?: string | null;
  readonly ended?: string | null;
}

/** A clock as a person reads it: how urgent it is, and what is left or how late it is. */
export interface ToldClock {
  readonly phase: ReturnType<typeof readClock>['phase'] | 'ended';
  readonly words: string;
}

/** Days, hours, minutes and seconds of a stretch of time, in figures that keep their width. */
export function stretch(book: Phrasebook, milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const days = Math.floor(seconds / 86_400);
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return days === 0 ? time : book.say('incidents.clock.days', { days, time });
}

/** Reads a clock at `now`, milliseconds since 1970. */
export function toldClock(book: Phrasebook, clock: ReadableClock, now: number): ToldClock {
  if (clock.ended && !clock.doneAt) {
    return { phase: 'ended', words: book.find(`obligations.ending.${clock.ended}`) ?? clock.ended };
  }
  const { phase, leftMs, lateMs } = readClock(
    { deadline: clock.deadline as Instant | null },
    (clock.doneAt ?? null) as Instant | null,
    toInstant(now),
  );
  const word = book.find(`obligations.phase.${phase}`) ?? phase;
  if (phase === 'running')
    return { phase, words: book.say('incidents.clock.left', { time: stretch(book, leftMs ?? 0) }) };
  if (phase === 'overdue' || phase === 'done-late') {
    const time = stretch(book, lateMs ?? 0);
    const key = phase === 'overdue' ? 'incidents.clock.late' : 'incidents.clock.done-late';
    return { phase, words: book.say(key, { time }) };
  }
  return { phase, words: word };
}
