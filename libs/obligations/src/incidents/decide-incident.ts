import { err, ok, type Result } from '@weerbaar/kernel';
import { isBefore } from '../clocks/instant';
import { openClocks, type Incident, type IncidentNature } from './incident';
import type { IncidentAct, IncidentRefusal } from './incident-command';
import type { IncidentFact } from './incident-event';

type Act = Extract<
  IncidentAct,
  {
    readonly kind:
      | 'open-incident'
      | 'describe-incident'
      | 'rename-incident'
      | 'apply-law-as-if'
      | 'add-note'
      | 'correct-entry'
      | 'close-incident'
      | 'reopen-incident';
  }
>;

/** Acts on the event as a whole. */
export function decideIncident(
  incident: Incident,
  act: Act,
): Result<IncidentFact, IncidentRefusal> {
  switch (act.kind) {
    case 'open-incident':
    case 'describe-incident': {
      const refusal = natureRefusal(incident, act.nature);
      if (refusal) return err(refusal);
      const kind = act.kind === 'open-incident' ? 'incident-opened' : 'incident-described';
      return ok({ kind, nature: act.nature });
    }
    case 'rename-incident': {
      const { from, title } = act;
      if (isBlank(title)) return err({ code: 'text-missing' });
      if (title === from) return err({ code: 'same-title' });
      return ok({ kind: 'incident-renamed', from, title });
    }
    case 'apply-law-as-if': {
      if (isBlank(act.reason)) return err({ code: 'reason-missing' });
      const clocks = incident.entities
        .flatMap((entry) => entry.clocks)
        // Under which law a clock runs is settled when it starts: no second day, no day before it.
        .filter(({ validFrom }) => incident.lawAsIf !== null || act.lawOn < validFrom);
      if (clocks.length > 0) {
        return err({ code: 'clocks-started', clocks: clocks.map(({ key }) => key) });
      }
      return ok({ kind: 'law-applied-as-if', lawOn: act.lawOn, reason: act.reason });
    }
    case 'add-note':
      return isBlank(act.text)
        ? err({ code: 'text-missing' })
        : ok({ kind: 'note-added', text: act.text });
    case 'correct-entry': {
      if (isBlank(act.text)) return err({ code: 'text-missing' });
      if (incident.timeline[act.entry - 1] === undefined) return err({ code: 'unknown-entry' });
      return ok({ kind: 'entry-corrected', entry: act.entry, text: act.text });
    }
    case 'close-incident': {
      const open = openClocks(incident);
      return open.length > 0
        ? err({ code: 'clocks-running', clocks: open.map(({ key }) => key) })
        : ok({ kind: 'incident-closed' });
    }
    case 'reopen-incident':
      return isBlank(act.reason)
        ? err({ code: 'reason-missing' })
        : ok({ kind: 'incident-reopened', reason: act.reason });
  }
}

/** Whether a text says nothing. */
export const isBlank = (text: string): boolean => text.trim() === '';

function natureRefusal(incident: Incident, nature: IncidentNature): IncidentRefusal | null {
  const { occurredAt, detectedAt } = nature;
  if (occurredAt === null) return null;
  if (isBefore(detectedAt, occurredAt)) {
    return { code: 'occurred-after-detected', limit: detectedAt };
  }
  for (const { entity, moments } of incident.entities) {
    for (const moment of Object.values(moments)) {
      if (moment && isBefore(moment.at, occurredAt)) {
        return { code: 'before-occurrence', entity, limit: moment.at };
      }
    }
  }
  return null;
}
