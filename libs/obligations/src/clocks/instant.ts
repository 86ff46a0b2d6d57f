import { err, ok, parseCalendarDate, type CalendarDate, type Result } from '@weerbaar/kernel';

/**
 * A moment in UTC as ISO 8601, `2022-12-06T02:15:00.000Z`. What parseInstant and toInstant give is
 * always written with three decimals, so those compare as plain strings.
 */
export type Instant = `${CalendarDate}T${string}Z`;

/** Why a text is no instant. */
export interface InvalidInstant {
  readonly code: 'not-an-instant';
}

const isoInstant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?Z$/;

/** Reads an ISO 8601 moment in UTC, to the millisecond; anything else is `not-an-instant`. */
export function parseInstant(text: string): Result<Instant, InvalidInstant> {
  const day = isoInstant.exec(text)?.[1];
  if (day === undefined || !parseCalendarDate(day).ok) return err({ code: 'not-an-instant' });
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? err({ code: 'not-an-instant' }) : ok(toInstant(milliseconds));
}

/** Milliseconds since 1970 in UTC. Throws on what is no instant. */
export function millisecondsOf(instant: Instant): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${instant}`);
  return milliseconds;
}

/** The moment so many milliseconds after the first of 1970. Throws outside what a date can say. */
export const toInstant = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString() as Instant;

/** Negative when `a` is earlier than `b`, 0 when they are the same moment, positive when later. */
export const compareInstants = (a: Instant, b: Instant): number =>
  millisecondsOf(a) - millisecondsOf(b);

/** Whether `a` lies before `b`; the same moment does not. */
export const isBefore = (a: Instant, b: Instant): boolean => compareInstants(a, b) < 0;
