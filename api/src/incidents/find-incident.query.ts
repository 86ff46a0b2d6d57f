import type { CalendarDate } from '@weerbaar/kernel';
import type { Instant } from '@weerbaar/obligations';
import type { Incident, IncidentEvent } from '@weerbaar/obligations/incidents';
import { z } from 'zod';
import { type Question, question, sql } from '../platform/database/sql';
import { type Asker, mayOnUnit } from '../units/unit-scope';
import { horizonOfIncident, mayReportOnAny, titleUntil } from './incident-scope';

const Names = z.record(z.string(), z.string());

/** Events as they were written by the rules of this register, which made them whole. */
const Events = z.array(z.unknown()).transform((events) => events as IncidentEvent[]);

const Row = z.object({
  id: z.string(),
  unit_id: z.string(),
  unit_name: z.string(),
  title: z.string(),
  revision: z.int(),
  now: z.date().transform((now) => now.toISOString() as Instant),
  may_lead: z.boolean(),
  may_report: z.boolean(),
  reports_for: z.array(z.string()),
  events: Events,
  people: Names,
});
export type IncidentRow = z.infer<typeof Row>;

/** An incident with its timeline as far as the asker may see it; without a row it does not exist for him. */
export function findIncident(asker: Asker, id: string): Question<IncidentRow> {
  const { tenantId } = asker;
  return question(
    sql`
    select i.id, i.unit_id, ${titleUntil(asker)} as title, i.revision, date_trunc('milliseconds', now()) as now,
           (select u.name from unit_period u where u.tenant_id = ${tenantId} and u.unit_id = i.unit_id order by u.effective_on desc limit 1) as unit_name,
           ${mayOnUnit(asker, 'incident.report', sql`i.unit_id`)} as may_lead,
           ${mayReportOnAny(asker)} as may_report,
           (select coalesce(json_agg(ie.unit_id), '[]') from incident_entity ie
             where ie.tenant_id = ${tenantId} and ie.incident_id = i.id
               and ${mayOnUnit(asker, 'incident.report', sql`ie.unit_id`)}) as reports_for,
           (select json_agg(e.body order by e.number) from incident_event e
             where e.tenant_id = ${tenantId} and e.incident_id = i.id
               and (e.recorded_at at time zone 'Europe/Brussels')::date <= h.horizon) as events,
           (select coalesce(json_object_agg(p.id, p.name), '{}') from person p
             where p.tenant_id = ${tenantId} and p.id in (
                   select b.recorded_by from incident_event b where b.tenant_id = ${tenantId} and b.incident_id = i.id)) as people
      from incident i
      cross join lateral (select ${horizonOfIncident(asker)} as horizon) h
     where i.tenant_id = ${tenantId} and i.id = ${id} and h.horizon is not null`,
    Row,
  );
}

const Entity = z.object({ id: z.string(), name: z.string() });

/** The legal entities of today that the asker may report for, by name. */
export function reportableEntities(asker: Asker): Question<z.infer<typeof Entity>> {
  return question(
    sql`
    select u.unit_id as id, u.name from unit_period u
     where u.tenant_id = ${asker.tenantId} and u.legal_entity and not u.archived
       and u.effective_on <= ${asker.today} and u.until_on > ${asker.today}
       and ${mayOnUnit(asker, 'incident.report', sql`u.unit_id`)}
     order by u.name, u.unit_id`,
    Entity,
  );
}

/** The units that an incident names: who takes part, and for whom they work. */
export const unitsIn = ({ entities }: Incident): string[] => [
  ...new Set(entities.flatMap(({ entity, role }) => [entity, ...role.processorFor])),
];

/** What units are called now, or were called on a day; the first name of one that came after it. */
export function namesOfUnits(
  tenantId: string,
  ids: readonly string[],
  on: CalendarDate | null = null,
): Question<z.infer<typeof Entity>> {
  return question(
    sql`
    select distinct on (u.unit_id) u.unit_id as id, u.name from unit_period u
     where u.tenant_id = ${tenantId} and u.unit_id = any(${[...ids]}::uuid[])
     order by u.unit_id, (${on}::date is null or u.effective_on <= ${on}::date) desc,
              case when ${on}::date is null or u.effective_on <= ${on}::date then u.effective_on end desc nulls last, u.effective_on`,
    Entity,
  );
}

/** The day whose law is applied as if it had held, as the wire tells it. */
export const dayOrNull = z
  .string()
  .nullable()
  .transform((day) => day as CalendarDate | null);
