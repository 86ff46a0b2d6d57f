import type { ContentField } from '../clocks/legal-clock';
import { told } from './breach-content';
import { caseOf, type Incident, type IncidentClock, type ReportContent } from './incident';

/**
 * What the register already knows of a report's content: answers to yes-or-no questions as their
 * codes, what an earlier report of the same entity said in the same field, the latest first, and
 * what its entry in the register of breaches says.
 */
export function prefilledContent(incident: Incident, clock: IncidentClock): ReportContent {
  const known: Partial<Record<ContentField, string>> = {};
  const breach = caseOf(incident, clock.entity)?.breach ?? null;
  const earlier = incident.reports
    .flatMap(({ entity, sent, content }) =>
      sent && entity === clock.entity ? [{ at: sent.at, content }] : [],
    )
    .sort((a, b) => b.at.localeCompare(a.at));
  for (const { field } of clock.content) {
    const said = earlier.map(({ content }) => content[field]).find((text) => text !== undefined);
    const text = said ?? answered(incident, field) ?? told(breach, field);
    if (text !== undefined) known[field] = text;
  }
  return known;
}

function answered({ nature }: Incident, field: ContentField): string | undefined {
  if (!nature) return undefined;
  if (field === 'malicious-suspected') return nature.malicious;
  if (field === 'cross-border-possible') return nature.crossBorder;
  return field === 'severity' ? nature.severity : undefined;
}
