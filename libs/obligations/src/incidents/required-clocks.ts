import type { CalendarDate } from '@weerbaar/kernel';
import { isBefore, type Instant } from '../clocks/instant';
import type { ClockTrigger, LegalClock, ReportKind } from '../clocks/legal-clock';
import { wallTimeOf } from '../clocks/wall-clock';
import type { EntityCase, Incident, IncidentClock } from './incident';
import type { Law } from './incident-command';

/** A reason for clocks to run: what happened, when, and towards whom. */
export interface Trigger {
  readonly kind: ClockTrigger;
  readonly at: Instant;
  readonly counterpart: string | null;
  /** A person asserts it; others follow from what was sent, and need no law of their own. */
  readonly asserted: boolean;
}

/** The report of a kind that an entity has sent, and its clock; undefined while it has not. */
export const sentClock = (entry: EntityCase, report: ReportKind): IncidentClock | undefined =>
  entry.clocks.find((clock) => clock.report === report && clock.doneAt !== null);

/** The day whose law holds for something that happens at a moment. */
export const lawDay = (incident: Incident, at: Instant, law: Law): CalendarDate =>
  incident.lawAsIf ?? wallTimeOf(at, law.zone).day;

/** Everything about an entity that sets clocks going, as the facts now stand. */
export function triggersOf(entry: EntityCase): readonly Trigger[] {
  const { role, moments } = entry;
  const triggers: Trigger[] = [];
  const add = (kind: ClockTrigger, at: Instant, counterpart: string | null, asserted: boolean) =>
    triggers.push({ kind, at, counterpart, asserted });

  const awareness = moments['incident-awareness'];
  const significant = role.inScope && entry.significance.at(-1)?.outcome === 'significant';
  if (awareness && significant) {
    add('significant-incident-awareness', awareness.at, null, true);
  }
  const notified = sentClock(entry, 'incident-notification');
  if (notified?.doneAt && significant) add('notification-sent', notified.doneAt, null, false);
  const handled = moments['incident-handled'];
  const stoodIn = sentClock(entry, 'progress-report') !== undefined;
  if (handled && significant && stoodIn && !handledBeforeFirstDeadline(entry)) {
    add('handled-after-progress', handled.at, null, false);
  }

  const breach = moments['breach-awareness'];
  const risk = entry.breachRisk.at(-1);
  if (breach && role.controller && risk?.risk !== 'unlikely') {
    for (const authority of role.breachAuthorities) {
      add('breach-awareness', breach.at, authority, true);
    }
  }
  if (breach) {
    for (const controller of role.processorFor) {
      add('processor-breach-awareness', breach.at, controller, true);
    }
  }
  const highSince = sinceWhenHigh(entry);
  if (breach && role.controller && highSince) {
    add('high-risk-to-persons', highSince, null, true);
  }
  for (const { trigger, at, counterpart } of entry.steps) add(trigger, at, counterpart, true);
  return triggers;
}

/** Since when the risk has been judged high without a break; null when it is not now. */
function sinceWhenHigh({ breachRisk }: EntityCase): Instant | null {
  const lastOther = breachRisk.findLastIndex(({ risk }) => risk !== 'high');
  return breachRisk[lastOther + 1]?.at ?? null;
}

/**
 * Whether a row of the law asks for its report, given that its trigger stands: while an incident
 * runs a progress report may stand in for the final one; once it has been handled in time for the
 * first deadline, that deadline holds again.
 */
export function isRequired(
  row: Pick<LegalClock, 'standsInFor' | 'report' | 'holdsFor' | 'trigger'>,
  entry: EntityCase,
): boolean {
  if (row.holdsFor !== 'every-entity') {
    const wanted = entry.role.trustServices ? 'trust-services' : 'other-than-trust-services';
    if (row.holdsFor !== wanted) return false;
  }
  if (row.standsInFor !== null) {
    return entry.moments['incident-handled'] === null && !sentClock(entry, row.standsInFor);
  }
  if (row.report !== 'final-report') return true;
  if (sentClock(entry, 'final-report')) return false;
  if (row.trigger !== 'notification-sent') return true;
  return !sentClock(entry, 'progress-report') || handledBeforeFirstDeadline(entry);
}

/** Whether the incident was handled before the deadline for which a progress report stood in. */
function handledBeforeFirstDeadline(entry: EntityCase): boolean {
  const handled = entry.moments['incident-handled'];
  const deadline = sentClock(entry, 'progress-report')?.deadline ?? null;
  return handled !== null && deadline !== null && isBefore(handled.at, deadline);
}
