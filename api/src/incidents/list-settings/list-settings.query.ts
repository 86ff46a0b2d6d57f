import type { ReportingSetting } from '@weerbaar/contracts';
import { breachAuthorities } from '@weerbaar/obligations/incidents';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import { type Asker, mayOnUnit } from '../../units/unit-scope';

const Row = z.object({
  id: z.string(),
  name: z.string(),
  may_change: z.boolean(),
  revision: z.int(),
  in_scope: z.boolean(),
  controller: z.boolean(),
  breach_authorities: z.array(z.enum(breachAuthorities)),
  processor_for: z.array(z.object({ id: z.string(), name: z.string() })),
  contact_point: z.string(),
});
type Row = z.infer<typeof Row>;

/**
 * To whom each legal entity of today reports, by name. What nobody has set begins as the law leaves it: in scope of nothing,
 * deciding over its own data, with no authority chosen.
 */
export function listSettings(asker: Asker): Question<Row> {
  const { tenantId, today } = asker;
  return question(
    sql`
    select u.unit_id as id, u.name, ${mayOnUnit(asker, 'incident.report', sql`u.unit_id`)} as may_change,
           coalesce(s.revision, 0) as revision, coalesce(s.in_scope, false) as in_scope, coalesce(s.controller, true) as controller,
           coalesce(s.breach_authorities, '{}') as breach_authorities, coalesce(s.contact_point, '') as contact_point,
           (select coalesce(json_agg(json_build_object('id', o.unit_id, 'name', o.name) order by o.name, o.unit_id), '[]')
              from unit_period o
             where o.tenant_id = ${tenantId} and o.unit_id = any(s.processor_for)
               and o.effective_on <= ${today} and o.until_on > ${today}) as processor_for
      from unit_period u
      left join reporting_setting s on s.tenant_id = u.tenant_id and s.unit_id = u.unit_id
     where u.tenant_id = ${tenantId} and u.legal_entity and not u.archived
       and u.effective_on <= ${today} and u.until_on > ${today}
       and ${mayOnUnit(asker, 'incident.read', sql`u.unit_id`)}
     order by u.name, u.unit_id`,
    Row,
  );
}

/** A row as the wire tells it. */
export const settingView = (row: Row): ReportingSetting => ({
  entity: { id: row.id, name: row.name },
  revision: row.revision,
  mayChange: row.may_change,
  inScope: row.in_scope,
  controller: row.controller,
  breachAuthorities: row.breach_authorities,
  processorFor: row.processor_for,
  contactPoint: row.contact_point,
});
