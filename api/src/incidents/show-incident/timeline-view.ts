import type { TimelineEntry } from '@weerbaar/contracts';
import type { Incident, IncidentEvent } from '@weerbaar/obligations/incidents';

/** Every entry in the order in which it was written down, with the numbers that corrections name. */
export const timelineOf = (
  incident: Incident,
  person: (id: string) => string | null,
): TimelineEntry[] =>
  incident.timeline.map((event, index) => ({
    number: index + 1,
    kind: event.kind,
    by: person(event.by),
    recordedAt: event.recordedAt,
    at: event.at,
    entity: 'entity' in event ? event.entity : null,
    about: aboutOf(incident, event),
    text: textOf(event),
    corrects: event.kind === 'entry-corrected' ? event.entry : null,
  }));

/** What an entry is about, as a code. */
function aboutOf(incident: Incident, event: IncidentEvent): string | null {
  switch (event.kind) {
    case 'law-applied-as-if':
      return event.lawOn;
    case 'moment-recorded':
      return event.moment;
    case 'significance-decided':
      return event.decision.outcome;
    case 'breach-risk-decided':
      return event.decision.risk;
    case 'step-opened':
      return event.trigger;
    case 'clock-started':
      return event.clock.report;
    case 'clock-moved':
    case 'clock-ended':
    case 'report-drafted':
      return reportOf(incident, event.clock);
    case 'report-approved':
    case 'report-sent':
    case 'receipt-recorded': {
      const report = incident.reports.find(({ id }) => id === event.report);
      return report === undefined ? null : reportOf(incident, report.clock);
    }
    case 'incident-opened':
    case 'incident-described':
    case 'incident-renamed':
    case 'breach-described':
    case 'entity-involved':
    case 'entity-described':
    case 'note-added':
    case 'entry-corrected':
    case 'incident-closed':
    case 'incident-reopened':
      return null;
  }
}

const reportOf = (incident: Incident, key: string): string | null =>
  incident.entities.flatMap(({ clocks }) => clocks).find((clock) => clock.key === key)?.report ??
  null;

/** What a person wrote with an entry. */
function textOf(event: IncidentEvent): string | null {
  switch (event.kind) {
    case 'law-applied-as-if':
    case 'moment-recorded':
    case 'step-opened':
    case 'incident-reopened':
      return event.reason;
    case 'significance-decided':
    case 'breach-risk-decided':
      return event.decision.reasoning;
    case 'note-added':
    case 'entry-corrected':
      return event.text;
    case 'report-sent':
      return [event.channel, event.receipt].filter((part) => part !== null).join(' · ');
    case 'receipt-recorded':
      return event.receipt;
    case 'incident-renamed':
      return `${event.from} → ${event.title}`;
    case 'breach-described':
    case 'incident-opened':
    case 'incident-described':
    case 'entity-involved':
    case 'entity-described':
    case 'clock-started':
    case 'clock-moved':
    case 'clock-ended':
    case 'report-drafted':
    case 'report-approved':
    case 'incident-closed':
      return null;
  }
}
