import {
  asRecorded,
  beDuties2024,
  classificationLawOn,
  classifyEntity,
  dutyBinding,
  dutyScopeOf,
  dutyStateFate,
  linksOf,
  ownEvidenceDemanded,
  registrationsOf,
  type ClassificationDecision,
  type ClassificationLaw,
  type Duty,
} from '@weerbaar/obligations';
import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { type Cast, dayOf } from './cast';
import type { Demonstration, DutyClaimPlan, EntityPlan } from './demonstration';
import { fixedId } from './fixed-id';
import { loader, recordLoaded } from './record-loaded';

const catalogue = beDuties2024;

/** What each legal entity is under the law, by the law's own rules, and what it says about its duties. */
export async function loadEntities(
  tx: Transaction,
  { slug, entities }: Demonstration,
  cast: Cast,
): Promise<void> {
  if (entities.length === 0) return;
  const decided = entities.map((plan) => ({ plan, ...decisionOf(plan) }));
  const classifications = decided.map(({ plan, decision, law }) => ({
    id: fixedId(dayOf(plan.on), slug, 'classification', plan.unit, 1),
    unitId: cast.unit(plan.unit),
    on: plan.on,
    recordedAt: dayOf(plan.on).toISOString(),
    recordedBy: cast.person(plan.by),
    law: law.code,
    version: law.version,
    answers: { ...plan.answers, voluntary: null },
    outcome: decision.outcome,
    dutyClass: decision.dutyClass,
    grounds: decision.grounds.map(({ code }) => code),
    providers: decision.providers,
    registrations: registrationsOf(decision, law).map(({ code }) => code),
    decidedBy: plan.decidedBy,
    reviewOn: plan.reviewOn,
  }));
  await tx.run(sql`
    insert into classification (tenant_id, unit_id, revision, id, effective_on, recorded_at, recorded_by, law, law_version, answers, outcome,
                                duty_class, grounds, providers, registrations, departs, decided_by, review_on, illustrative)
    select ${tx.tenantId}, c."unitId", 1, c.id, c."on", c."recordedAt", c."recordedBy", c.law, c.version, c.answers, c.outcome,
           c."dutyClass", c.grounds, c.providers, c.registrations, false, c."decidedBy", c."reviewOn", true
      from jsonb_to_recordset(${JSON.stringify(classifications)}::jsonb)
        as c (id uuid, "unitId" uuid, "on" date, "recordedAt" timestamptz, "recordedBy" uuid, law text, version text, answers jsonb, outcome text,
              "dutyClass" text, grounds text[], providers text[], registrations text[], "decidedBy" text, "reviewOn" date)`);
  await tx.record(loader, recordLoaded(tx, 'classification.loaded', classifications));
  const duties = entities.flatMap(({ unit, on }) =>
    catalogue.duties.map(({ code }) => ({
      id: fixedId(dayOf(on), slug, 'duty', unit, code),
      unitId: cast.unit(unit),
      code,
    })),
  );
  await tx.run(sql`
    insert into entity_duty (tenant_id, unit_id, catalogue, version, duty, id)
    select ${tx.tenantId}, d."unitId", ${catalogue.code}, ${catalogue.version}, d.code, d.id
      from jsonb_to_recordset(${JSON.stringify(duties)}::jsonb) as d (id uuid, "unitId" uuid, code text)`);
  const states = decided.flatMap(({ plan, decision, law }) =>
    statesOf(plan, decision, law).map(({ duty, status, ...said }) => ({
      id: fixedId(dayOf(plan.statesSince), slug, 'duty-state', plan.unit, duty, 1),
      unitId: cast.unit(plan.unit),
      duty,
      on: plan.statesSince,
      recordedAt: dayOf(plan.statesSince).toISOString(),
      recordedBy: cast.person(plan.by),
      status,
      owner: said.owner === undefined ? null : cast.person(said.owner),
      dueOn: said.dueOn ?? null,
      reviewOn: said.reviewOn ?? null,
      notes: said.notes ?? '',
      route: said.route ?? null,
    })),
  );
  await tx.run(sql`
    insert into duty_state (tenant_id, unit_id, catalogue, version, duty, revision, id, effective_on, recorded_at, recorded_by, status,
                            owner_id, due_on, review_on, notes, route, milestones, illustrative)
    select ${tx.tenantId}, s."unitId", ${catalogue.code}, ${catalogue.version}, s.duty, 1, s.id, s."on", s."recordedAt", s."recordedBy", s.status,
           s.owner, s."dueOn", s."reviewOn", s.notes, s.route, '[]', true
      from jsonb_to_recordset(${JSON.stringify(states)}::jsonb)
        as s (id uuid, "unitId" uuid, duty text, "on" date, "recordedAt" timestamptz, "recordedBy" uuid, status text,
              owner uuid, "dueOn" date, "reviewOn" date, notes text, route text)`);
  await tx.record(loader, recordLoaded(tx, 'duty.loaded', states));
}

function decisionOf({ answers, on, unit }: EntityPlan): {
  readonly decision: ClassificationDecision;
  readonly law: ClassificationLaw;
} {
  const law = classificationLawOn(on);
  if (law === undefined) throw new Error(`no law held yet when ${unit} was classified`);
  const decision = classifyEntity(answers, law);
  if (decision.open.length > 0) throw new Error(`the answers of ${unit} leave its class open`);
  const recorded = { ...decision, reason: '', reviewOn: null };
  return { decision: asRecorded(decision, recorded, law), law };
}

/** The pattern goes round over the duties that bind the entity; "met" is said only where it may be said without a file. */
function statesOf(
  plan: EntityPlan,
  decision: ClassificationDecision,
  law: ClassificationLaw,
): readonly DutyClaimPlan[] {
  const scope = dutyScopeOf(decision, law);
  const on = plan.statesSince;
  const bound = catalogue.duties.filter(
    (duty) => dutyBinding(duty, scope, on).binding === 'obliged',
  );
  return bound.flatMap((duty, index) => {
    const said = plan.said?.find((one) => one.duty === duty.code);
    if (said) return [said];
    const wanted = plan.pattern[index % plan.pattern.length] ?? null;
    if (wanted === null) return [];
    const status = wanted === 'met' && !maySayMet(duty, plan) ? 'partly' : wanted;
    return [{ duty: duty.code, status }];
  });
}

function maySayMet(duty: Duty, { statesSince }: EntityPlan): boolean {
  const links = linksOf(catalogue.crosswalk, duty.code);
  if (ownEvidenceDemanded(links) !== null) return false;
  const met = { status: 'met', reason: '', owner: null, dueOn: null, reviewOn: null } as const;
  return dutyStateFate({ ...met, notes: '', route: null, milestones: [] }, statesSince, {
    duty,
    catalogue,
    links,
    ownEvidence: 0,
    training: null,
    today: statesSince,
  }).ok;
}
