import { err, ok, type Result } from '@weerbaar/kernel';
import { isBefore, type Instant } from '../clocks/instant';
import { wallTimeOf } from '../clocks/wall-clock';
import { consequences } from './consequences';
import { decideEntity } from './decide-entity';
import { decideIncident } from './decide-incident';
import { decideReport } from './decide-report';
import { evolve } from './evolve';
import { caseOf, type Incident } from './incident';
import type { IncidentAct, IncidentCommand, IncidentRefusal, Law } from './incident-command';
import type { IncidentEvent, IncidentFact } from './incident-event';

/**
 * What an act does to an incident at `now`: the events to record, in their order and never none, or
 * why it is refused. Events carry all that they mean, so that neither a later law nor a later
 * version of this rule changes what an old timeline says. Clocks start, move and end by themselves.
 */
export function decide(
  incident: Incident,
  command: IncidentCommand,
  now: Instant,
  law: Law,
): Result<readonly IncidentEvent[], IncidentRefusal> {
  const at = momentOfAct(command) ?? now;
  const early =
    isBefore(now, at) ||
    ('nature' in command && isBefore(now, command.nature.detectedAt)) ||
    (command.kind === 'apply-law-as-if' && command.lawOn > wallTimeOf(now, law.zone).day);
  if (early) return err({ code: 'in-the-future', limit: now });
  const status = statusRefusal(incident, command);
  if (status) return err({ code: status });

  const fact = factOf(incident, command);
  if (!fact.ok) return fact;
  const event: IncidentEvent = { by: command.by, recordedAt: now, at, ...fact.value };
  const after = evolve(incident, event);
  // What the register of breaches says starts, moves and ends nothing, also after closing.
  const silent = event.kind === 'breach-described';
  const touched = 'entity' in event && !silent ? caseOf(after, event.entity) : undefined;
  if (!touched) return ok([event]);
  const stamp = { by: command.by, recordedAt: now, at: now };
  const follows = consequences(after, touched, law, stamp);
  return follows.ok ? ok([event, ...follows.value]) : follows;
}

/** When the act truly happened: opening, at the first sign; null where that is when it is recorded. */
function momentOfAct(act: IncidentAct): Instant | null {
  if (act.kind === 'open-incident') return act.nature.detectedAt;
  return 'at' in act ? act.at : null;
}

/** What is written down afterwards about a closed incident does not open it again. */
const afterwards: readonly IncidentAct['kind'][] = [
  'rename-incident',
  'describe-breach',
  'add-note',
  'correct-entry',
  'record-receipt',
];

function statusRefusal(
  { status }: Incident,
  { kind }: IncidentAct,
): 'already-open' | 'not-open' | 'not-closed' | null {
  if (kind === 'open-incident') return status === 'none' ? null : 'already-open';
  if (kind === 'reopen-incident') return status === 'closed' ? null : 'not-closed';
  return status === 'open' || (status === 'closed' && afterwards.includes(kind))
    ? null
    : 'not-open';
}

function factOf(incident: Incident, act: IncidentAct): Result<IncidentFact, IncidentRefusal> {
  switch (act.kind) {
    case 'open-incident':
    case 'describe-incident':
    case 'rename-incident':
    case 'apply-law-as-if':
    case 'add-note':
    case 'correct-entry':
    case 'close-incident':
    case 'reopen-incident':
      return decideIncident(incident, act);
    case 'involve-entity':
    case 'describe-entity':
    case 'record-moment':
    case 'amend-moment':
    case 'decide-significance':
    case 'decide-breach-risk':
    case 'describe-breach':
    case 'open-step':
      return decideEntity(incident, act);
    case 'draft-report':
    case 'approve-report':
    case 'send-report':
    case 'record-receipt':
      return decideReport(incident, act);
  }
}
