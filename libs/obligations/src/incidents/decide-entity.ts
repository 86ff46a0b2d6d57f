import { err, ok, type Result } from '@weerbaar/kernel';
import { isBefore, type Instant } from '../clocks/instant';
import { isBlank } from './decide-incident';
import {
  caseOf,
  type EntityCase,
  type EntityRole,
  type Incident,
  type MomentKind,
} from './incident';
import type { IncidentAct, IncidentRefusal } from './incident-command';
import type { IncidentFact } from './incident-event';

type Act = Extract<
  IncidentAct,
  {
    readonly kind:
      | 'involve-entity'
      | 'describe-entity'
      | 'record-moment'
      | 'amend-moment'
      | 'decide-significance'
      | 'decide-breach-risk'
      | 'describe-breach'
      | 'open-step';
  }
>;

/** Acts on one entity's part of the event. */
export function decideEntity(incident: Incident, act: Act): Result<IncidentFact, IncidentRefusal> {
  const { entity } = act;
  const entry = caseOf(incident, entity);
  const refused = (code: IncidentRefusal['code'], more: Omit<IncidentRefusal, 'code'> = {}) =>
    err({ code, entity, ...more });

  if (act.kind === 'involve-entity') {
    if (entry) return refused('already-involved');
    const code = roleRefusal(entity, act.role);
    return code ? refused(code) : ok({ kind: 'entity-involved', entity, role: act.role });
  }
  if (!entry) return refused('unknown-entity');

  switch (act.kind) {
    case 'describe-entity': {
      const code = roleRefusal(entity, act.role);
      return code ? refused(code) : ok({ kind: 'entity-described', entity, role: act.role });
    }
    case 'record-moment':
    case 'amend-moment': {
      const known = entry.moments[act.moment];
      const reason = act.kind === 'amend-moment' ? act.reason : null;
      if (reason === null && known) return refused('already-recorded');
      if (reason !== null && !known) return refused('not-recorded');
      if (reason !== null && isBlank(reason)) return refused('reason-missing');
      if (known?.at === act.at) return refused('same-moment');
      const refusal = momentRefusal(incident, entry, act.moment, act.at);
      if (refusal) return err(refusal);
      return ok({ kind: 'moment-recorded', entity, moment: act.moment, reason });
    }
    case 'decide-significance': {
      const awareness = entry.moments['incident-awareness'];
      if (!entry.role.inScope) return refused('out-of-scope');
      if (!awareness) return refused('awareness-missing');
      if (isBefore(act.at, awareness.at)) {
        return refused('before-awareness', { limit: awareness.at });
      }
      if (isBlank(act.reasoning)) return refused('reason-missing');
      if (act.outcome === 'significant' && act.annexServices.length === 0) {
        return refused('service-missing');
      }
      const { outcome, annexServices, reasoning, test } = act;
      const decision = { outcome, annexServices, reasoning, test };
      return ok({ kind: 'significance-decided', entity, decision });
    }
    case 'decide-breach-risk': {
      const awareness = entry.moments['breach-awareness'];
      if (!awareness) return refused('awareness-missing');
      if (isBefore(act.at, awareness.at)) {
        return refused('before-awareness', { limit: awareness.at });
      }
      if (isBlank(act.reasoning)) return refused('reason-missing');
      const decision = { risk: act.risk, reasoning: act.reasoning };
      return ok({ kind: 'breach-risk-decided', entity, decision });
    }
    case 'describe-breach':
      return entry.moments['breach-awareness']
        ? ok({ kind: 'breach-described', entity, entry: act.entry })
        : refused('awareness-missing');
    case 'open-step': {
      const { trigger, counterpart, reason } = act;
      if (isBlank(reason)) return refused('reason-missing');
      if (trigger === 'request-received' && (counterpart === null || isBlank(counterpart))) {
        return refused('counterpart-missing');
      }
      const open = entry.clocks.filter(
        (clock) =>
          clock.trigger === trigger &&
          clock.counterpart === counterpart &&
          ((clock.doneAt === null && clock.ended === null) || clock.triggeredAt === act.at),
      );
      if (open.length > 0) return refused('step-open', { clocks: open.map(({ key }) => key) });
      return ok({ kind: 'step-opened', entity, trigger, counterpart, reason });
    }
  }
}

function roleRefusal(
  entity: string,
  role: EntityRole,
): 'recipient-missing' | 'own-processor' | null {
  if (role.controller && role.breachAuthorities.length === 0) return 'recipient-missing';
  return role.processorFor.includes(entity) ? 'own-processor' : null;
}

/** A moment lies after the occurrence, awareness before handling, and both before what was sent. */
function momentRefusal(
  incident: Incident,
  entry: EntityCase,
  kind: MomentKind,
  at: Instant,
): IncidentRefusal | null {
  const { entity, moments } = entry;
  const occurredAt = incident.nature?.occurredAt ?? null;
  if (occurredAt !== null && isBefore(at, occurredAt)) {
    return { code: 'before-occurrence', entity, limit: occurredAt };
  }
  const awareness = moments['incident-awareness'];
  const handled = moments['incident-handled'];
  if (kind === 'incident-handled') {
    if (!awareness) return { code: 'awareness-missing', entity };
    if (isBefore(at, awareness.at))
      return { code: 'before-awareness', entity, limit: awareness.at };
  }
  if (kind === 'incident-awareness' && handled && isBefore(handled.at, at)) {
    return { code: 'after-handling', entity, limit: handled.at };
  }
  return judgedBefore(entry, kind, at) ?? sentBefore(incident, entry, kind, at);
}

/** A judgement that would come to lie before the awareness of what it judges. */
function judgedBefore(entry: EntityCase, kind: MomentKind, at: Instant): IncidentRefusal | null {
  const decisions =
    kind === 'incident-awareness'
      ? entry.significance
      : kind === 'breach-awareness'
        ? entry.breachRisk
        : [];
  const early = decisions.find((decision) => isBefore(decision.at, at));
  return early ? { code: 'contradicts-decision', entity: entry.entity, limit: early.at } : null;
}

/** A report that would come to lie before the moment that asks for it. */
function sentBefore(
  incident: Incident,
  entry: EntityCase,
  kind: MomentKind,
  at: Instant,
): IncidentRefusal | null {
  const touched = entry.clocks.filter((clock) =>
    kind === 'incident-awareness'
      ? clock.trigger === 'significant-incident-awareness'
      : kind === 'breach-awareness'
        ? clock.trigger === 'breach-awareness' || clock.trigger === 'processor-breach-awareness'
        : clock.report === 'final-report' || clock.report === 'progress-report',
  );
  for (const { id, clock, sent } of incident.reports) {
    const of = touched.find(({ key }) => key === clock);
    if (!sent || !of) continue;
    // A progress report says that the incident still runs: it may not have been handled before.
    const wrong = of.report === 'progress-report' ? !isBefore(sent.at, at) : isBefore(sent.at, at);
    if (wrong)
      return { code: 'contradicts-report', entity: entry.entity, report: id, limit: sent.at };
  }
  return null;
}
