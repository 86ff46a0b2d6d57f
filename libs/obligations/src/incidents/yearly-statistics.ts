import { isBefore, millisecondsOf, type Instant } from '../clocks/instant';
import type { ReportKind } from '../clocks/legal-clock';
import { readClock } from '../clocks/started-clock';
import { wallTimeOf } from '../clocks/wall-clock';
import { incidentCauses, type Incident, type IncidentCause } from './incident';

/** What the statistics need of one incident. */
export interface IncidentFigures {
  readonly cause: IncidentCause;
  readonly occurredAt: Instant | null;
  readonly detectedAt: Instant;
  /** When the last service was back; null while one is not, or where none was out. */
  readonly recoveredAt: Instant | null;
  readonly reports: readonly {
    readonly kind: ReportKind;
    readonly triggeredAt: Instant;
    readonly deadline: Instant | null;
    readonly sentAt: Instant | null;
  }[];
}

/** How long something took, over those incidents of which it is known. */
export interface Spread {
  /** 0 when it is known of none; then there are no figures either. */
  readonly count: number;
  /** Milliseconds; of an even number the mean of the two in the middle, rounded down. */
  readonly medianMs: number | null;
  readonly longestMs: number | null;
}

/** How the reports of one kind went. */
export interface ReportStatistics {
  /** From the trigger to the sending. */
  readonly taken: Spread;
  readonly inTime: number;
  /** Sent after the deadline, or not sent although it has passed. */
  readonly late: number;
  /** Not sent, and the deadline has not passed; or there is none. */
  readonly pending: number;
  /** Sent, where the law gives no period. */
  readonly withoutDeadline: number;
}

export interface YearlyStatistics {
  readonly year: number;
  readonly incidents: number;
  readonly byCause: Readonly<Record<IncidentCause, number>>;
  /** From the beginning to the first sign. */
  readonly toDetect: Spread;
  /** Only the kinds that occur. */
  readonly toReport: Readonly<Partial<Record<ReportKind, ReportStatistics>>>;
  /** From the first sign to the last service back. */
  readonly toRecover: Spread;
}

/** The figures of an incident; null before it has been opened. Clocks that ended count for nothing. */
export function figuresOf(incident: Incident, recoveredAt: Instant | null): IncidentFigures | null {
  const { nature } = incident;
  if (!nature) return null;
  const { cause, occurredAt, detectedAt } = nature;
  const reports = incident.entities
    .flatMap(({ clocks }) => clocks)
    .filter(({ ended, standsInFor, doneAt }) =>
      // What only may stand in for another report counts when it did.
      standsInFor === null ? ended === null : doneAt !== null,
    )
    .map(({ report, triggeredAt, deadline, doneAt }) => ({
      ...{ kind: report, triggeredAt, deadline, sentAt: doneAt },
    }));
  return { cause, occurredAt, detectedAt, recoveredAt, reports };
}

/**
 * A year's incidents: those whose first sign fell in that year on the wall clock of `zone`, as they
 * stand at `now`.
 */
export function yearlyStatistics(
  all: readonly IncidentFigures[],
  year: number,
  now: Instant,
  zone: string,
): YearlyStatistics {
  const incidents = all.filter(
    ({ detectedAt }) => Number(wallTimeOf(detectedAt, zone).day.slice(0, 4)) === year,
  );
  const byCause = Object.fromEntries(
    incidentCauses.map((cause) => [
      cause,
      incidents.filter((incident) => incident.cause === cause).length,
    ]),
  ) as Record<IncidentCause, number>;
  const kinds = new Set(incidents.flatMap(({ reports }) => reports.map(({ kind }) => kind)));
  const toReport: Partial<Record<ReportKind, ReportStatistics>> = {};
  for (const kind of kinds) {
    const reports = incidents.flatMap((incident) => incident.reports);
    toReport[kind] = reportStatistics(
      reports.filter((report) => report.kind === kind),
      now,
    );
  }
  return {
    year,
    incidents: incidents.length,
    byCause,
    toDetect: spreadOf(incidents.map(({ occurredAt, detectedAt }) => span(occurredAt, detectedAt))),
    toReport,
    toRecover: spreadOf(
      incidents.map(({ detectedAt, recoveredAt }) => span(detectedAt, recoveredAt)),
    ),
  };
}

function reportStatistics(reports: IncidentFigures['reports'], now: Instant): ReportStatistics {
  const phases = reports.map((report) => readClock(report, report.sentAt, now).phase);
  const count = (...wanted: readonly (typeof phases)[number][]) =>
    phases.filter((phase) => wanted.includes(phase)).length;
  return {
    taken: spreadOf(reports.map(({ triggeredAt, sentAt }) => span(triggeredAt, sentAt))),
    inTime: count('done-in-time'),
    late: count('done-late', 'overdue'),
    pending: count('running', 'waiting'),
    withoutDeadline: count('done'),
  };
}

/** Milliseconds between two moments; null when one is unknown or they lie the wrong way round. */
function span(from: Instant | null, to: Instant | null): number | null {
  if (from === null || to === null || isBefore(to, from)) return null;
  return millisecondsOf(to) - millisecondsOf(from);
}

function spreadOf(values: readonly (number | null)[]): Spread {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const longestMs = known.at(-1);
  if (longestMs === undefined) return { count: 0, medianMs: null, longestMs: null };
  const lower = known[Math.floor((known.length - 1) / 2)] ?? 0;
  const upper = known[Math.floor(known.length / 2)] ?? 0;
  return { count: known.length, medianMs: Math.floor((lower + upper) / 2), longestMs };
}
