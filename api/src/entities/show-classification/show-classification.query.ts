import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import { DayJson } from '../../scores/safeguard-rows';
import { type Asker, mayOnUnit } from '../../units/unit-scope';
import { classificationInForce, classificationJson, ClassificationJson } from '../classification';
import { legalEntities } from '../legal-entities';

const Row = z.object({
  on_day: DayJson,
  id: z.string(),
  name: z.string(),
  company_number: z.string(),
  recordable: z.boolean(),
  revision: z.int(),
  current: ClassificationJson.nullable(),
  history: z.array(ClassificationJson),
});

/** The decisions on one entity; no row where it may not be seen. Those from after the day that is shown stay out. */
export function gatherClassification(
  asker: Asker,
  unitId: string,
  on: CalendarDate,
): Question<z.infer<typeof Row>> {
  const { tenantId } = asker;
  const shown = classificationJson(tenantId);
  return question(
    sql`
    with entity as materialized (${legalEntities(asker, on, sql`u.id = ${unitId}`)})
    select e.on_day, e.unit_id as id, e.name, e.company_number,
           ${mayOnUnit(asker, 'classification.record', sql`e.unit_id`)} and not e.archived as recordable,
           coalesce((select max(h.revision) from classification h where h.tenant_id = ${tenantId} and h.unit_id = e.unit_id), 0) as revision,
           ${classificationInForce(tenantId, sql`e.unit_id`, sql`e.on_day`, shown)} as current,
           (select coalesce(json_agg(${shown} order by c.effective_on desc, c.revision desc), '[]') from classification c
             where c.tenant_id = ${tenantId} and c.unit_id = e.unit_id and c.effective_on <= e.on_day) as history
      from entity e`,
    Row,
  );
}
