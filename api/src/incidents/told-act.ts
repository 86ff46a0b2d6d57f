import type { IncidentActBody, IncidentNature as NatureBody } from '@weerbaar/contracts';
import { brusselsZone, type Instant, parseInstant } from '@weerbaar/obligations';
import {
  askThresholds,
  belgianCriteria,
  type Incident,
  type IncidentAct,
  type IncidentNature,
  type ReportContent,
  thresholdDay,
} from '@weerbaar/obligations/incidents';
import { problems, refuse } from '../platform/http/problem';

/** A moment of a message, written the one way that compares. */
function momentOf(text: string): Instant {
  const parsed = parseInstant(text);
  return parsed.ok ? parsed.value : refuse(problems.requestInvalid);
}

/** The nature of an incident as the rules want it. */
export const natureOf = (nature: NatureBody): IncidentNature => ({
  ...nature,
  occurredAt: nature.occurredAt === null ? null : momentOf(nature.occurredAt),
  detectedAt: momentOf(nature.detectedAt),
});

/** An act of a message as the rules want it; the thresholds are asked here, so that nobody sends an answer of his own. */
export function toldAct(act: IncidentActBody, incident: Incident, title: string): IncidentAct {
  switch (act.kind) {
    case 'describe-incident':
      return { ...act, nature: natureOf(act.nature) };
    case 'rename-incident':
      return { ...act, from: title };
    case 'decide-significance':
      return judgement(act, incident);
    case 'draft-report':
      return { ...act, content: contentOf(act.content) };
    case 'record-moment':
    case 'amend-moment':
    case 'decide-breach-risk':
    case 'open-step':
    case 'send-report':
    case 'add-note':
      return { ...act, at: momentOf(act.at) };
    case 'apply-law-as-if':
    case 'involve-entity':
    case 'describe-entity':
    case 'describe-breach':
    case 'approve-report':
    case 'record-receipt':
    case 'correct-entry':
    case 'close-incident':
    case 'reopen-incident':
      return act;
  }
}

/** What has been filled in; a field that was left empty says nothing. */
const contentOf = (content: Readonly<Record<string, string | undefined>>): ReportContent =>
  Object.fromEntries(
    Object.entries(content).filter(([, text]) => text !== undefined && text !== ''),
  );

function judgement(
  { facts, ...act }: Extract<IncidentActBody, { kind: 'decide-significance' }>,
  incident: Incident,
): IncidentAct {
  const at = momentOf(act.at);
  if (facts === null) return { ...act, at, test: null };
  const { servicesKnown, ...known } = facts;
  const annexServices = servicesKnown || act.annexServices.length > 0 ? act.annexServices : null;
  const day = thresholdDay(incident, act.entity, at, brusselsZone);
  return { ...act, at, test: askThresholds({ ...known, annexServices }, belgianCriteria, day) };
}
