import type { CalendarDate } from '@weerbaar/kernel';
import { isBefore, millisecondsOf, type Instant } from './instant';
import type {
  ClockScope,
  ClockTrigger,
  ContentRule,
  LegalClock,
  RecipientKind,
  Regime,
  ReportKind,
} from './legal-clock';
import { deadlineOf, type Period } from './period';

/**
 * A clock of the law that has been set going. It carries what it needs of the row with which it
 * started, so that no later change of the table can move it.
 */
export interface StartedClock {
  /** Unique within its incident, or whatever else it belongs to. */
  readonly key: string;
  readonly clock: string;
  readonly version: string;
  readonly validFrom: CalendarDate;
  readonly regime: Regime;
  readonly trigger: ClockTrigger;
  readonly holdsFor: ClockScope;
  readonly report: ReportKind;
  readonly recipient: RecipientKind;
  /** Who that is, where one clock runs per recipient: an authority, a controller; else null. */
  readonly counterpart: string | null;
  readonly period: Period | null;
  readonly content: readonly ContentRule[];
  readonly after: readonly ReportKind[];
  readonly standsInFor: ReportKind | null;
  readonly triggeredAt: Instant;
  /** Null where the law gives no period. */
  readonly deadline: Instant | null;
}

/** Sets a clock going at the moment of its trigger; `zone` is where its calendar days are counted. */
export function startClock(
  row: LegalClock,
  triggeredAt: Instant,
  as: { readonly key: string; readonly counterpart?: string | null },
  zone: string,
): StartedClock {
  return {
    key: as.key,
    clock: row.id,
    version: row.version,
    validFrom: row.validFrom,
    regime: row.regime,
    trigger: row.trigger,
    holdsFor: row.holdsFor,
    report: row.report,
    recipient: row.recipient,
    counterpart: as.counterpart ?? null,
    period: row.period,
    content: row.content,
    after: row.after,
    standsInFor: row.standsInFor,
    triggeredAt,
    deadline: row.period === null ? null : deadlineOf(triggeredAt, row.period, zone),
  };
}

/** The same clock with its trigger put right: it keeps its row, and only its deadline follows. */
export function moveClock<Clock extends StartedClock>(
  clock: Clock,
  triggeredAt: Instant,
  zone: string,
): Clock {
  const deadline = clock.period === null ? null : deadlineOf(triggeredAt, clock.period, zone);
  return { ...clock, triggeredAt, deadline };
}

/** How a clock stands at a moment. */
export interface ClockReading {
  readonly phase:
    /** Still to be done, in time. */
    | 'running'
    /** Still to be done, too late. */
    | 'overdue'
    /** Still to be done, without undue delay: there is no deadline to be late for. */
    | 'waiting'
    | 'done-in-time'
    | 'done-late'
    /** Done, where the law gives no period. */
    | 'done';
  /** Milliseconds until the deadline; null when done, overdue or without one. */
  readonly leftMs: number | null;
  /** Milliseconds by which it is, or was, late; null when in time or without a deadline. */
  readonly lateMs: number | null;
}

/**
 * Reads a clock at `now`, given when the thing was done (null: not yet). Doing it at the very
 * moment of the deadline is in time.
 */
export function readClock(
  clock: Pick<StartedClock, 'deadline'>,
  doneAt: Instant | null,
  now: Instant,
): ClockReading {
  const { deadline } = clock;
  if (deadline === null) {
    return { phase: doneAt === null ? 'waiting' : 'done', leftMs: null, lateMs: null };
  }
  const end = doneAt ?? now;
  const late = isBefore(deadline, end);
  const distance = Math.abs(millisecondsOf(end) - millisecondsOf(deadline));
  if (late) {
    return { phase: doneAt === null ? 'overdue' : 'done-late', leftMs: null, lateMs: distance };
  }
  return doneAt === null
    ? { phase: 'running', leftMs: distance, lateMs: null }
    : { phase: 'done-in-time', leftMs: null, lateMs: null };
}
