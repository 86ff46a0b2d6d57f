import { beDuties2024, changedFields, changeDue, registrationFaults } from '@weerbaar/obligations';
import { foldAction } from '../corrections/corrective-action';
import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { regimeOn } from '../registrations/registration';
import { type Cast, dayOf } from './cast';
import type { CorrectionPlan, Demonstration } from './demonstration';
import { fixedId } from './fixed-id';
import { loader, recordLoaded } from './record-loaded';

/** Management bodies with their training, corrective actions, registered data and changed links: all illustrative. */
export async function loadGovernance(
  tx: Transaction,
  demonstration: Demonstration,
  cast: Cast,
): Promise<void> {
  if (demonstration.entities.length === 0) return;
  await loadMandates(tx, demonstration, cast);
  await loadCorrections(tx, demonstration, cast);
  await loadRegistrations(tx, demonstration, cast);
  await loadLinks(tx, demonstration, cast);
}

async function loadMandates(
  tx: Transaction,
  { slug, entities }: Demonstration,
  cast: Cast,
): Promise<void> {
  const planned = entities.flatMap(({ unit, members = [] }) =>
    members.map((plan, at) => ({
      id: fixedId(dayOf(plan.from), slug, 'mandate', unit, at),
      unitId: cast.unit(unit),
      plan,
    })),
  );
  const mandates = planned.map(({ id, unitId, plan }) => ({
    id,
    unitId,
    member: plan.member,
    office: plan.office,
    from: plan.from,
    until: plan.until ?? null,
  }));
  const trainings = planned.flatMap(({ id, unitId, plan }) =>
    plan.trained.map(({ on, title }) => ({
      id: fixedId(dayOf(on), slug, 'training', id, on),
      mandate: id,
      unitId,
      on,
      title,
    })),
  );
  await tx.run(sql`
    insert into mandate (tenant_id, id, unit_id, member, office, from_on, until_on, illustrative)
    select ${tx.tenantId}, m.id, m."unitId", m.member, m.office, m."from", m."until", true
      from jsonb_to_recordset(${JSON.stringify(mandates)}::jsonb)
        as m (id uuid, "unitId" uuid, member text, office text, "from" date, "until" date)`);
  await tx.run(sql`
    insert into mandate_training (tenant_id, id, unit_id, mandate_id, on_date, title, illustrative)
    select ${tx.tenantId}, t.id, t."unitId", t.mandate, t."on", t.title, true
      from jsonb_to_recordset(${JSON.stringify(trainings)}::jsonb)
        as t (id uuid, "unitId" uuid, mandate uuid, "on" date, title text)`);
  await tx.record(loader, recordLoaded(tx, 'mandate.loaded', [...mandates, ...trainings]));
}

async function loadCorrections(
  tx: Transaction,
  { slug, entities }: Demonstration,
  cast: Cast,
): Promise<void> {
  const actions = entities.flatMap(({ unit, by, corrections = [] }) =>
    corrections.map((plan, at) => ({
      id: fixedId(dayOf(plan.foundOn), slug, 'correction', unit, at),
      unitId: cast.unit(unit),
      by: cast.person(by),
      steps: stepsOf(plan, cast),
    })),
  );
  // The rules must allow every step.
  for (const { id, steps } of actions) foldAction({ id, steps });
  const rows = actions.map(({ id, unitId }) => ({ id, unitId }));
  const steps = actions.flatMap(({ id, by, steps: taken }) =>
    taken.map(({ number, on, recordedAt, act }) => ({
      action: id,
      number,
      on,
      recordedAt,
      by,
      act,
    })),
  );
  await tx.run(sql`
    insert into corrective_action (tenant_id, id, unit_id, illustrative)
    select ${tx.tenantId}, a.id, a."unitId", true
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a (id uuid, "unitId" uuid)`);
  await tx.run(sql`
    insert into corrective_step (tenant_id, action_id, number, on_date, recorded_at, recorded_by, act)
    select ${tx.tenantId}, s.action, s.number, s."on", s."recordedAt", s.by, s.act
      from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)
        as s (action uuid, number integer, "on" date, "recordedAt" timestamptz, by uuid, act jsonb)`);
  await tx.record(loader, recordLoaded(tx, 'correction.loaded', steps));
}

/** The finding and what followed, as the steps are kept. */
function stepsOf({ finding, foundOn, duty, acts }: CorrectionPlan, cast: Cast) {
  const found = { kind: 'find' as const, on: foundOn, finding, duty };
  const known = acts.map((act) =>
    act.kind === 'plan' ? { ...act, owner: act.owner && cast.person(act.owner) } : act,
  );
  return [found, ...known].map((act, index) => ({
    number: index + 1,
    on: act.on,
    recordedAt: dayOf(act.on).toISOString(),
    recordedBy: null,
    act,
  }));
}

async function loadRegistrations(
  tx: Transaction,
  { slug, entities }: Demonstration,
  cast: Cast,
): Promise<void> {
  const versions = entities.flatMap(({ unit, by, registered }) =>
    (registered?.versions ?? []).map(({ on, data }, index, all) => {
      const regime = registered && regimeOn(registered.regime, on);
      if (!regime || registrationFaults(data, regime).length > 0)
        throw new Error(`what ${unit} registers is not what the law asks`);
      return {
        id: fixedId(dayOf(on), slug, 'registration', unit, index),
        unitId: cast.unit(unit),
        regime: regime.code,
        revision: index + 1,
        on,
        recordedAt: dayOf(on).toISOString(),
        by: cast.person(by),
        data,
        changed: changedFields(all[index - 1]?.data ?? null, data, regime),
        dueOn: changeDue(regime, on),
      };
    }),
  );
  const notices = entities.flatMap(({ unit, by, registered }) =>
    (registered?.sent ?? []).map(({ revision, on, reference }) => ({
      id: fixedId(dayOf(on), slug, 'registration-notice', unit, revision),
      unitId: cast.unit(unit),
      regime: registered?.regime,
      revision,
      on,
      reference,
      recordedAt: dayOf(on).toISOString(),
      by: cast.person(by),
    })),
  );
  await tx.run(sql`
    insert into registration (tenant_id, unit_id, regime, revision, id, effective_on, recorded_at, recorded_by, data, changed, due_on, illustrative)
    select ${tx.tenantId}, r."unitId", r.regime, r.revision, r.id, r."on", r."recordedAt", r.by, r.data, r.changed, r."dueOn", true
      from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb)
        as r (id uuid, "unitId" uuid, regime text, revision integer, "on" date, "recordedAt" timestamptz, by uuid, data jsonb,
              changed text[], "dueOn" date)`);
  await tx.run(sql`
    insert into registration_notice (tenant_id, id, unit_id, regime, revision, sent_on, reference, recorded_at, recorded_by, illustrative)
    select ${tx.tenantId}, n.id, n."unitId", n.regime, n.revision, n."on", n.reference, n."recordedAt", n.by, true
      from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb)
        as n (id uuid, "unitId" uuid, regime text, revision integer, "on" date, reference text, "recordedAt" timestamptz, by uuid)`);
  await tx.record(loader, recordLoaded(tx, 'registration.loaded', [...versions, ...notices]));
}

async function loadLinks(
  tx: Transaction,
  { slug, links }: Demonstration,
  cast: Cast,
): Promise<void> {
  const { code, version } = beDuties2024;
  const changes = links.map(({ by, ...link }) => ({
    ...link,
    id: fixedId(dayOf(link.on), slug, 'crosswalk', link.duty, link.safeguard),
    recordedAt: dayOf(link.on).toISOString(),
    by: cast.person(by),
  }));
  await tx.run(sql`
    insert into crosswalk_override (tenant_id, catalogue, version, duty, safeguard, revision, id, effective_on, recorded_at, recorded_by,
                                    strength, reason, illustrative)
    select ${tx.tenantId}, ${code}, ${version}, l.duty, l.safeguard, 1, l.id, l."on", l."recordedAt", l.by, l.strength, l.reason, true
      from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
        as l (id uuid, duty text, safeguard text, "on" date, "recordedAt" timestamptz, by uuid, strength text, reason text)`);
  await tx.record(loader, recordLoaded(tx, 'crosswalk.loaded', changes));
}
