import type { Instant } from '../clocks/instant';
import {
  noIncident,
  type EntityCase,
  type Incident,
  type IncidentClock,
  type IncidentReport,
  type MomentKind,
} from './incident';
import type { IncidentEvent } from './incident-event';

/** The incident as one more event leaves it. Events that `decide` gave always fit. */
export function evolve(incident: Incident, event: IncidentEvent): Incident {
  return { ...applied(incident, event), timeline: [...incident.timeline, event] };
}

/** The incident that a timeline tells. */
export const replay = (events: readonly IncidentEvent[]): Incident =>
  events.reduce(evolve, noIncident);

function applied(incident: Incident, event: IncidentEvent): Incident {
  switch (event.kind) {
    case 'incident-opened':
      return { ...incident, status: 'open', nature: event.nature };
    case 'incident-described':
      return { ...incident, nature: event.nature };
    case 'law-applied-as-if':
      return { ...incident, lawAsIf: event.lawOn };
    case 'entity-involved': {
      const entered: EntityCase = {
        entity: event.entity,
        role: event.role,
        moments: { 'incident-awareness': null, 'breach-awareness': null, 'incident-handled': null },
        significance: [],
        breachRisk: [],
        breach: null,
        steps: [],
        clocks: [],
      };
      return { ...incident, entities: [...incident.entities, entered] };
    }
    case 'entity-described':
      return withCase(incident, event.entity, (entry) => ({ ...entry, role: event.role }));
    case 'moment-recorded':
      return withCase(incident, event.entity, (entry) => withMoment(entry, event.moment, event));
    case 'significance-decided':
      return withCase(incident, event.entity, (entry) => ({
        ...entry,
        significance: [...entry.significance, { ...event.decision, by: event.by, at: event.at }],
      }));
    case 'breach-risk-decided':
      return withCase(incident, event.entity, (entry) => ({
        ...entry,
        breachRisk: [...entry.breachRisk, { ...event.decision, by: event.by, at: event.at }],
      }));
    case 'breach-described':
      return withCase(incident, event.entity, (entry) => ({ ...entry, breach: event.entry }));
    case 'step-opened': {
      const { trigger, at, counterpart } = event;
      return withCase(incident, event.entity, (entry) => ({
        ...entry,
        steps: [...entry.steps, { trigger, at, counterpart }],
      }));
    }
    case 'clock-started':
      return withCase(incident, event.entity, (entry) => ({
        ...entry,
        clocks: [
          ...entry.clocks,
          { ...event.clock, entity: event.entity, doneAt: null, ended: null },
        ],
      }));
    case 'clock-moved': {
      const { triggeredAt, deadline } = event;
      return withClock(incident, event, (clock) => ({ ...clock, triggeredAt, deadline }));
    }
    case 'clock-ended':
      return withClock(incident, event, (clock) => ({ ...clock, ended: event.ending }));
    case 'report-drafted':
      return withDraft(incident, event);
    case 'report-approved':
      return withReport(incident, event.report, (report) => ({ ...report, status: 'approved' }));
    case 'report-sent':
      return withSent(incident, event);
    case 'receipt-recorded': {
      const { receipt } = event;
      return withReport(incident, event.report, (report) => ({ ...report, receipt }));
    }
    case 'incident-renamed':
    case 'note-added':
    case 'entry-corrected':
      return incident;
    case 'incident-closed':
      return { ...incident, status: 'closed' };
    case 'incident-reopened':
      return { ...incident, status: 'open' };
  }
}

function withCase(
  incident: Incident,
  entity: string,
  change: (entry: EntityCase) => EntityCase,
): Incident {
  return {
    ...incident,
    entities: incident.entities.map((entry) => (entry.entity === entity ? change(entry) : entry)),
  };
}

function withMoment(
  entry: EntityCase,
  kind: MomentKind,
  { at, by, recordedAt, reason }: Extract<IncidentEvent, { kind: 'moment-recorded' }>,
): EntityCase {
  const history = [...(entry.moments[kind]?.history ?? []), { at, by, recordedAt, reason }];
  return { ...entry, moments: { ...entry.moments, [kind]: { at, history } } };
}

function withClock(
  incident: Incident,
  at: { readonly entity: string; readonly clock: string },
  change: (clock: IncidentClock) => IncidentClock,
): Incident {
  return withCase(incident, at.entity, (entry) => ({
    ...entry,
    clocks: entry.clocks.map((clock) => (clock.key === at.clock ? change(clock) : clock)),
  }));
}

function withReport(
  incident: Incident,
  id: string,
  change: (report: IncidentReport) => IncidentReport,
): Incident {
  return {
    ...incident,
    reports: incident.reports.map((report) => (report.id === id ? change(report) : report)),
  };
}

function withDraft(
  incident: Incident,
  event: Extract<IncidentEvent, { kind: 'report-drafted' }>,
): Incident {
  const { report: id, entity, clock, supplements, content } = event;
  const draft: IncidentReport = {
    ...{ id, entity, clock, supplements, content },
    ...{ status: 'draft', sent: null, receipt: null },
  };
  const known = incident.reports.some((report) => report.id === id);
  return known
    ? withReport(incident, id, () => draft)
    : { ...incident, reports: [...incident.reports, draft] };
}

function withSent(
  incident: Incident,
  event: Extract<IncidentEvent, { kind: 'report-sent' }>,
): Incident {
  const { at, by, recordedAt, channel, receipt } = event;
  const sent = withReport(incident, event.report, (report) => ({
    ...report,
    status: 'sent',
    sent: { at, by, recordedAt, channel },
    receipt,
  }));
  const report = sent.reports.find(({ id }) => id === event.report);
  if (!report || report.supplements !== null) return sent;
  const doneAt: Instant = at;
  return withClock(sent, { entity: report.entity, clock: report.clock }, (clock) => ({
    ...clock,
    doneAt,
    ended: null,
  }));
}
