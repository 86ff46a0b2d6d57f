import type { CalendarDate } from '@weerbaar/kernel';
import type { DutyCatalogue } from '@weerbaar/obligations';
import { z } from 'zod';
import { classificationInForce, decisionJson, DecisionJson } from '../entities/classification';
import { legalEntities } from '../entities/legal-entities';
import { type Question, question, sql } from '../platform/database/sql';
import { DayJson } from '../scores/safeguard-rows';
import type { Asker } from '../units/unit-scope';

const Row = z.object({
  id: z.string(),
  name: z.string(),
  company_number: z.string(),
  on_day: DayJson,
  decision: DecisionJson.nullable(),
  statuses: z.record(z.string(), z.enum(['met', 'partly', 'not-met', 'not-applicable'])),
});
export type PositionRow = z.infer<typeof Row>;

/** Every legal entity that the asker may see, with its stored classification and the states of its duties, by name. */
export function gatherPositions(
  asker: Asker,
  on: CalendarDate,
  catalogue: DutyCatalogue | undefined,
): Question<PositionRow> {
  const { tenantId } = asker;
  return question(
    sql`
    with entity as materialized (${legalEntities(asker, on)})
    select e.unit_id as id, e.name, e.company_number, e.on_day,
           ${classificationInForce(tenantId, sql`e.unit_id`, sql`e.on_day`, decisionJson)} as decision,
           (select coalesce(json_object_agg(s.duty, s.status), '{}')
              from (select distinct on (d.duty) d.duty, d.status from duty_state d
                     where d.tenant_id = ${tenantId} and d.unit_id = e.unit_id and d.catalogue = ${catalogue?.code ?? ''}
                       and d.version = ${catalogue?.version ?? ''} and d.effective_on <= e.on_day
                       and not exists (select 1 from duty_state r where r.tenant_id = ${tenantId} and r.unit_id = d.unit_id
                             and r.catalogue = d.catalogue and r.version = d.version and r.duty = d.duty and r.replaces = d.revision)
                     order by d.duty, d.effective_on desc, d.revision desc) s) as statuses
      from entity e where not e.archived
     order by e.name, e.unit_id`,
    Row,
  );
}
