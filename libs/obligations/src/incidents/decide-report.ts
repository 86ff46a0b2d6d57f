import { err, ok, type Result } from '@weerbaar/kernel';
import { isBefore, type Instant } from '../clocks/instant';
import type { ContentField, ReportKind } from '../clocks/legal-clock';
import { isBlank } from './decide-incident';
import {
  caseOf,
  type EntityCase,
  type Incident,
  type IncidentClock,
  type IncidentReport,
} from './incident';
import type { IncidentAct, IncidentRefusal } from './incident-command';
import type { IncidentFact } from './incident-event';
import { sentClock } from './required-clocks';

type Act = Extract<
  IncidentAct,
  { readonly kind: 'draft-report' | 'approve-report' | 'send-report' | 'record-receipt' }
>;
type Draft = Extract<Act, { readonly kind: 'draft-report' }>;
type Sending = Extract<Act, { readonly kind: 'send-report' }>;

/** Acts on what an entity sends. */
export function decideReport(incident: Incident, act: Act): Result<IncidentFact, IncidentRefusal> {
  if (act.kind === 'draft-report') return decideDraft(incident, act);

  const report = incident.reports.find(({ id }) => id === act.report);
  const entry = report && caseOf(incident, report.entity);
  const clock = entry?.clocks.find(({ key }) => key === report?.clock);
  if (!report || !entry || !clock) return err({ code: 'unknown-report', report: act.report });
  const named = { entity: report.entity, report: report.id };

  switch (act.kind) {
    case 'approve-report': {
      if (report.status === 'sent') return err({ code: 'already-sent', ...named });
      if (report.status === 'approved') return err({ code: 'already-approved', ...named });
      const fields = missingContent(clock, report, false);
      if (fields.length > 0) return err({ code: 'content-missing', ...named, fields });
      return ok({ kind: 'report-approved', ...named });
    }
    case 'send-report': {
      const refusal = sendingRefusal(entry, clock, report, act);
      if (refusal) return err({ ...refusal, ...named });
      const { channel } = act;
      const receipt = act.receipt === null || isBlank(act.receipt) ? null : act.receipt;
      return ok({ kind: 'report-sent', ...named, channel, receipt });
    }
    case 'record-receipt': {
      if (report.status !== 'sent') return err({ code: 'not-sent', ...named });
      if (report.receipt !== null) return err({ code: 'receipt-known', ...named });
      if (isBlank(act.receipt)) return err({ code: 'text-missing', ...named });
      return ok({ kind: 'receipt-recorded', ...named, receipt: act.receipt });
    }
  }
}

function decideDraft(incident: Incident, act: Draft): Result<IncidentFact, IncidentRefusal> {
  const { entity, report: id, supplements, content } = act;
  const named = { entity, report: id };
  const entry = caseOf(incident, entity);
  if (!entry) return err({ code: 'unknown-entity', entity });
  const clock = entry.clocks.find(({ key }) => key === act.clock);
  if (!clock) return err({ code: 'unknown-clock', ...named });

  const known = incident.reports.find((report) => report.id === id);
  if (known?.status === 'sent') return err({ code: 'already-sent', ...named });
  if (known && (known.clock !== clock.key || known.supplements !== supplements)) {
    return err({ code: 'other-report', ...named });
  }
  if (supplements === null) {
    if (clock.doneAt !== null) return err({ code: 'already-sent', ...named });
    if (!isUsable(clock)) return err({ code: 'clock-ended', ...named, clocks: [clock.key] });
    const other = incident.reports.find(
      (report) => report.clock === clock.key && report.supplements === null && report.id !== id,
    );
    if (other) return err({ code: 'draft-exists', entity, report: other.id });
  } else {
    const first = incident.reports.find((report) => report.id === supplements);
    if (first?.status !== 'sent' || first.clock !== clock.key) {
      return err({ code: 'nothing-to-supplement', ...named });
    }
  }
  const asked = clock.content.map(({ field }) => field);
  const fields = (Object.keys(content) as ContentField[]).filter((field) => !asked.includes(field));
  if (fields.length > 0) return err({ code: 'unexpected-content', ...named, fields });
  return ok({ kind: 'report-drafted', ...named, clock: clock.key, supplements, content });
}

/** A progress report may be entered late, after the handling that made it needless has been. */
const isUsable = ({ ended }: IncidentClock): boolean =>
  ended === null || ended === 'stand-in-not-needed';

/** The fields that the law asks for and that a report does not hold; a supplement needs only one. */
export function missingContent(
  clock: Pick<IncidentClock, 'content'>,
  report: Pick<IncidentReport, 'content' | 'supplements'>,
  late: boolean,
): readonly ContentField[] {
  const empty = (field: ContentField) => isBlank(report.content[field] ?? '');
  const fields = clock.content.map(({ field }) => field);
  if (report.supplements !== null) return fields.every(empty) ? fields : [];
  return clock.content
    .filter(({ need }) => need === 'always' || (need === 'if-late' && late))
    .map(({ field }) => field)
    .filter(empty);
}

function sendingRefusal(
  entry: EntityCase,
  clock: IncidentClock,
  report: IncidentReport,
  { at, channel }: Sending,
): IncidentRefusal | null {
  if (report.status === 'sent') return { code: 'already-sent' };
  if (report.supplements === null) {
    if (clock.doneAt !== null) return { code: 'already-sent' };
    if (!isUsable(clock)) return { code: 'clock-ended', clocks: [clock.key] };
  }
  if (report.status !== 'approved') return { code: 'not-approved' };
  if (isBlank(channel)) return { code: 'channel-missing' };
  if (isBefore(at, clock.triggeredAt)) {
    return { code: beforeWhat(clock), limit: clock.triggeredAt };
  }
  if (report.supplements !== null) {
    return clock.doneAt !== null && isBefore(at, clock.doneAt)
      ? { code: 'out-of-order', missing: [clock.report], limit: clock.doneAt }
      : null;
  }
  const missing = clock.after.filter((kind) => !sentBy(entry, kind, at));
  if (missing.length > 0) return { code: 'out-of-order', missing };
  const running = runningRefusal(entry, clock, at);
  if (running) return running;
  const late = clock.deadline !== null && isBefore(clock.deadline, at);
  const fields = missingContent(clock, report, late);
  return fields.length > 0 ? { code: 'content-missing', fields } : null;
}

const beforeWhat = ({ trigger }: IncidentClock): 'before-awareness' | 'before-trigger' =>
  trigger === 'significant-incident-awareness' ||
  trigger === 'breach-awareness' ||
  trigger === 'processor-breach-awareness'
    ? 'before-awareness'
    : 'before-trigger';

function sentBy(entry: EntityCase, kind: ReportKind, at: Instant): boolean {
  const doneAt = sentClock(entry, kind)?.doneAt ?? null;
  return doneAt !== null && !isBefore(at, doneAt);
}

/** A final report tells of what is over, a progress report of what still runs. */
function runningRefusal(
  entry: EntityCase,
  clock: IncidentClock,
  at: Instant,
): IncidentRefusal | null {
  const handled = entry.moments['incident-handled'];
  if (clock.report === 'final-report' && (!handled || isBefore(at, handled.at))) {
    return { code: 'incident-still-running', ...(handled ? { limit: handled.at } : {}) };
  }
  if (clock.standsInFor !== null && sentClock(entry, clock.standsInFor)) {
    return { code: 'already-sent' };
  }
  if (clock.standsInFor !== null && handled && !isBefore(at, handled.at)) {
    return { code: 'incident-handled', limit: handled.at };
  }
  return null;
}
