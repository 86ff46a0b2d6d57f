import type { EntityRegistrations, RegistrationView } from '@weerbaar/contracts';
import { type CalendarDate, daysBetween } from '@weerbaar/kernel';
import {
  missingFields,
  registrationDue,
  type RegistrationRegime,
  registrationStanding,
} from '@weerbaar/obligations';
import { z } from 'zod';
import { classificationInForce, decisionJson, DecisionJson } from '../entities/classification';
import { legalEntities } from '../entities/legal-entities';
import { type Question, question, sql } from '../platform/database/sql';
import { DayJson } from '../scores/safeguard-rows';
import { type Asker, mayOnUnit } from '../units/unit-scope';
import { regimeOn, registrationsJson, RegistrationsJson } from './registration';

const Row = z.object({
  on_day: DayJson,
  id: z.string(),
  name: z.string(),
  company_number: z.string(),
  recordable: z.boolean(),
  decision: DecisionJson.nullable(),
  kept: RegistrationsJson,
});
type RegistrationRow = z.infer<typeof Row>;

/** What an entity registers with the authority; no row where it may not be seen. */
export function gatherRegistrations(
  asker: Asker,
  unitId: string,
  on: CalendarDate,
): Question<RegistrationRow> {
  const { tenantId } = asker;
  return question(
    sql`
    with entity as materialized (${legalEntities(asker, on, sql`u.id = ${unitId}`)})
    select e.on_day, e.unit_id as id, e.name, e.company_number,
           ${mayOnUnit(asker, 'duty.record', sql`e.unit_id`)} and not e.archived as recordable,
           ${classificationInForce(tenantId, sql`e.unit_id`, sql`e.on_day`, decisionJson)} as decision,
           ${registrationsJson(tenantId, sql`e.unit_id`, sql`e.on_day`)} as kept
      from entity e`,
    Row,
  );
}

/** The registrations that an entity owes or kept, each with how it stands. */
export function registrationsView(row: RegistrationRow): EntityRegistrations {
  const codes = new Set([
    ...(row.decision?.registrations ?? []),
    ...row.kept.versions.map(({ regime }) => regime),
  ]);
  const regimes = [...codes].flatMap((code) => regimeOn(code, row.on_day) ?? []);
  return {
    on: row.on_day,
    entity: { id: row.id, name: row.name, companyNumber: row.company_number },
    recordable: row.recordable,
    registrations: regimes.map((regime) => viewOf(row, regime)),
  };
}

/** By when a regime had to be, or was, registered, and which changes wait to be told. */
export function standingOf(kept: RegistrationsJson, regime: RegistrationRegime) {
  const ours = <T extends { readonly regime: string }>(all: readonly T[]): readonly T[] =>
    all.filter((one) => one.regime === regime.code);
  const since = kept.since[regime.code];
  const { identifiedOn } = kept;
  return {
    versions: ours(kept.versions),
    notices: ours(kept.notices),
    dueOn: since === undefined ? null : registrationDue(regime, { since, identifiedOn }),
    ...registrationStanding(ours(kept.versions), ours(kept.notices)),
  };
}

function viewOf({ kept, on_day }: RegistrationRow, regime: RegistrationRegime): RegistrationView {
  const { versions, notices, dueOn, registeredOn, untold } = standingOf(kept, regime);
  const data = versions.at(-1)?.data ?? {};
  const changeDueOn = untold[0]?.dueOn ?? null;
  const next = registeredOn === null ? dueOn : changeDueOn;
  return {
    regime: regime.code,
    fields: [...regime.fields],
    fieldsIfAny: [...regime.fieldsIfAny],
    changeWithin: { ...regime.changeWithin },
    revision: versions.at(-1)?.revision ?? 0,
    data,
    missing: [...missingFields(data, regime)],
    dueOn,
    registeredOn,
    changeDueOn,
    daysLeft: next === null ? null : daysBetween(on_day, next),
    untold: untold.map(({ revision }) => revision),
    versions: versions.map(({ regime: _, ...version }) => version).reverse(),
    notices: notices.map(({ regime: _, ...notice }) => notice).reverse(),
  };
}
