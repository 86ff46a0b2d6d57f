import type { Service } from '@weerbaar/obligations/services';
import { citizenImpacts } from '@weerbaar/obligations/services';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../platform/database/sql';
import { type Asker, mayOnUnit } from '../units/unit-scope';

const Named = z.object({ id: z.string(), name: z.string() });
const Text = z.object({ name: z.string(), description: z.string() }).nullable();

const Row = z.object({
  id: z.string(),
  revision: z.int(),
  name: z.string(),
  unit_id: z.string(),
  /** Null where the asker may not see it. */
  unit_name: z.string().nullable(),
  entity: Named.nullable(),
  legal_duty: z.boolean(),
  legal_basis: z.string(),
  annex_service: z.string().nullable(),
  citizen_impact: z.enum(citizenImpacts),
  rto_minutes: z.int().nullable(),
  rpo_minutes: z.int().nullable(),
  workaround: z.string(),
  illustrative: z.boolean(),
  nl: Text,
  en: Text,
  needs: z.array(
    z.object({
      service: z.string().nullable(),
      unit: z.string().nullable(),
      supplier: z.string().nullable(),
      name: z.string().nullable(),
    }),
  ),
  editable: z.boolean(),
});
export type ServiceRow = z.infer<typeof Row>;

/** The name of a unit today, or the last one that it had; NULL where the asker may not see the unit. */
const seenName = (asker: Asker, unitId: SqlFragment): SqlFragment => sql`(
  select u.name from unit_period u
   where u.tenant_id = ${asker.tenantId} and u.unit_id = ${unitId} and u.effective_on <= ${asker.today}
     and ${mayOnUnit(asker, 'unit.read', unitId)}
   order by u.effective_on desc limit 1)`;

const textIn = (asker: Asker, language: string): SqlFragment => sql`(
  select json_build_object('name', t.name, 'description', t.description) from service_text t
   where t.tenant_id = ${asker.tenantId} and t.service_id = s.id and t.language = ${language})`;

/**
 * The services of the organisation, by name. They lean on each other across units, so the register is the whole organisation's;
 * which unit answers for one is told to who may see that unit. `where` narrows `service s`.
 */
export function findServices(
  asker: Asker,
  where: SqlFragment = sql`s.removed_at is null`,
): Question<ServiceRow> {
  const { tenantId, today } = asker;
  return question(
    sql`
    select s.id, s.revision, s.name, s.unit_id, ${seenName(asker, sql`s.unit_id`)} as unit_name,
           s.legal_duty, s.legal_basis, s.annex_service, s.citizen_impact, s.rto_minutes, s.rpo_minutes, s.workaround, s.illustrative,
           (select json_build_object('id', u.unit_id, 'name', u.name)
              from unit_path x
              join unit_period u on u.tenant_id = ${tenantId} and u.unit_id = x.ancestor_id and u.legal_entity
               and u.effective_on <= ${today} and u.until_on > ${today}
             where x.tenant_id = ${tenantId} and x.unit_id = s.unit_id and x.effective_on <= ${today} and x.until_on > ${today}
               and ${mayOnUnit(asker, 'unit.read', sql`x.ancestor_id`)}
             order by x.depth limit 1) as entity,
           ${textIn(asker, 'nl')} as nl, ${textIn(asker, 'en')} as en,
           (select coalesce(json_agg(json_build_object('service', n.needed_id, 'unit', n.unit_id, 'supplier', n.supplier,
                     'name', coalesce(n.supplier,
                       (select o.name from service o where o.tenant_id = ${tenantId} and o.id = n.needed_id),
                       ${seenName(asker, sql`n.unit_id`)})) order by n.number), '[]')
              from service_need n where n.tenant_id = ${tenantId} and n.service_id = s.id) as needs,
           ${mayOnUnit(asker, 'service.record', sql`s.unit_id`)} as editable
      from service s
     where s.tenant_id = ${tenantId} and ${where}
     order by lower(s.name), s.id`,
    Row,
  );
}

/** A service as the rules want it. */
export const ruledService = (row: ServiceRow): Service => ({
  id: row.id,
  legalDuty: row.legal_duty,
  citizenImpact: row.citizen_impact,
  rtoMinutes: row.rto_minutes,
  rpoMinutes: row.rpo_minutes,
  needs: row.needs.flatMap(({ service, unit, supplier, name }) => [
    ...(service === null ? [] : [{ kind: 'service' as const, id: service }]),
    ...(unit === null ? [] : [{ kind: 'unit' as const, id: unit }]),
    ...(supplier === null ? [] : [{ kind: 'supplier' as const, id: name ?? supplier }]),
  ]),
});
