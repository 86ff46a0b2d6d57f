import type { CalendarDate } from '@weerbaar/kernel';
import type { DutyCatalogue } from '@weerbaar/obligations';
import { z } from 'zod';
import { ActionJson, actionsOf } from '../../corrections/corrective-action';
import { classificationInForce, decisionJson, DecisionJson } from '../../entities/classification';
import { legalEntities } from '../../entities/legal-entities';
import { MandateJson, mandatesOf } from '../../mandates/mandate';
import { type Question, question, sql } from '../../platform/database/sql';
import { registrationsJson, RegistrationsJson } from '../../registrations/registration';
import { DayJson } from '../../scores/safeguard-rows';
import type { Asker } from '../../units/unit-scope';
import { DutyStateJson, stateInForce } from '../duty-states';

const Row = z.object({
  on_day: DayJson,
  id: z.string(),
  name: z.string(),
  decision: DecisionJson.nullable(),
  states: z.array(z.object({ duty: z.string(), state: DutyStateJson.nullable() })),
  mandates: z.array(MandateJson),
  actions: z.array(ActionJson),
  kept: RegistrationsJson,
});
export type DatesRow = z.infer<typeof Row>;

/** Everything dated of the entities that the asker may see, or of one of them. */
export function gatherDates(
  asker: Asker,
  on: CalendarDate,
  catalogue: DutyCatalogue | undefined,
  entity?: string,
): Question<DatesRow> {
  const { tenantId } = asker;
  const only = entity === undefined ? sql`true` : sql`u.id = ${entity}`;
  return question(
    sql`
    with entity as materialized (${legalEntities(asker, on, only)})
    select e.on_day, e.unit_id as id, e.name,
           ${classificationInForce(tenantId, sql`e.unit_id`, sql`e.on_day`, decisionJson)} as decision,
           (select coalesce(json_agg(json_build_object('duty', d.duty, 'state', ${stateInForce(tenantId, sql`e.on_day`)})), '[]')
              from entity_duty d
             where d.tenant_id = ${tenantId} and d.unit_id = e.unit_id and d.catalogue = ${catalogue?.code ?? ''}
               and d.version = ${catalogue?.version ?? ''}
               -- Only of a few duties of an entity anything was ever said.
               and exists (select 1 from duty_state s where s.tenant_id = ${tenantId} and s.unit_id = d.unit_id and s.catalogue = d.catalogue
                              and s.version = d.version and s.duty = d.duty)) as states,
           ${mandatesOf(asker, sql`e.unit_id`, sql`e.on_day`)} as mandates,
           ${actionsOf(tenantId, sql`e.unit_id`, sql`e.on_day`)} as actions,
           ${registrationsJson(tenantId, sql`e.unit_id`, sql`e.on_day`)} as kept
      from entity e where not e.archived
     order by e.name, e.unit_id`,
    Row,
  );
}
