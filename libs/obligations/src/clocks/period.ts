import { addDays, addMonths, err, ok, type Result } from '@weerbaar/kernel';
import { millisecondsOf, toInstant, type Instant } from './instant';
import { momentOf, wallTimeOf } from './wall-clock';

/** A legal period as an ISO 8601 duration of one unit: `PT24H`, `P30D`, `P2W` or `P1M`. */
export type Period = `PT${number}H` | `P${number}D` | `P${number}W` | `P${number}M`;

/** A period as its unit and how many of them. */
export interface PeriodLength {
  readonly unit: 'hours' | 'days' | 'weeks' | 'months';
  /** A whole number from 1. */
  readonly count: number;
}

/** Why a text is no period. */
export interface InvalidPeriod {
  readonly code: 'not-a-period';
}

const units = { H: 'hours', D: 'days', W: 'weeks', M: 'months' } as const;
const isoPeriod = /^(?:PT([1-9]\d{0,3})(H)|P([1-9]\d{0,3})([DWM]))$/;

/** Reads an ISO 8601 duration of one unit; mixtures, nothing and zero are `not-a-period`. */
export function parsePeriod(text: string): Result<PeriodLength, InvalidPeriod> {
  const match = isoPeriod.exec(text);
  if (!match) return err({ code: 'not-a-period' });
  const letter = (match[2] ?? match[4]) as keyof typeof units;
  return ok({ unit: units[letter], count: Number(match[1] ?? match[3]) });
}

/** The same, for a period that the law's data holds. Throws on what is no period. */
export function lengthOf(period: Period): PeriodLength {
  const length = parsePeriod(period);
  if (!length.ok) throw new RangeError(`Not a period: ${period}`);
  return length.value;
}

/**
 * The plain deadline: the moment by which a thing must be done when its period starts at `trigger`.
 * Hours are elapsed hours, so weekends, holidays and the change of the clocks do not count. Days,
 * weeks and months are those of the calendar in `zone`, at the same time on the wall; where the
 * month is shorter, on its last day. A time that the clock skips that night means the moment of the
 * jump, one that it passes twice the first. Directive (EU) 2022/2555, Art. 23(4); GDPR, Art. 33(1).
 */
export function deadlineOf(trigger: Instant, period: Period, zone: string): Instant {
  const { unit, count } = lengthOf(period);
  if (unit === 'hours') return toInstant(millisecondsOf(trigger) + count * 3_600_000);
  const { day, time } = wallTimeOf(trigger, zone);
  const last =
    unit === 'months' ? addMonths(day, count) : addDays(day, unit === 'weeks' ? count * 7 : count);
  return momentOf({ day: last, time }, zone);
}
