import type { IncidentActBody, IncidentNature as NatureBody } from '@weerbaar/contracts';
import { type Instant, parseInstant } from '@weerbaar/obligations';
import type { IncidentAct, IncidentNature, ReportContent } from '@weerbaar/obligations/incidents';
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

/** An act of a message as the rules want it. */
export function toldAct(act: IncidentActBody): IncidentAct {
  switch (act.kind) {
    case 'describe-incident':
      return { ...act, nature: natureOf(act.nature) };
    case 'decide-significance':
      return { ...act, at: momentOf(act.at), test: null };
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
