import type { Instant } from '@weerbaar/obligations';
import { type Incident, type IncidentEvent, replay } from '@weerbaar/obligations/incidents';
import { z } from 'zod';
import type { TenantDatabase } from '../platform/database/tenant-database';
import { type Question, question, sql } from '../platform/database/sql';
import { type Asker, mayOnUnit } from '../units/unit-scope';
import { namesOfUnits, unitsIn } from './find-incident.query';
import { horizonOfIncident, titleUntil } from './incident-scope';

const Row = z.object({
  id: z.string(),
  title: z.string(),
  now: z.date().transform((now) => now.toISOString() as Instant),
  reports_for: z.array(z.string()),
  events: z
    .array(z.unknown())
    .nullable()
    .transform((events) => (events ?? []) as IncidentEvent[]),
});

/** Every incident that the asker may see, as far as he may see it, the one seen first of all last. */
const findTimelines = (asker: Asker): Question<z.infer<typeof Row>> =>
  question(
    sql`
    select i.id, ${titleUntil(asker)} as title, date_trunc('milliseconds', now()) as now,
           (select coalesce(json_agg(ie.unit_id), '[]') from incident_entity ie
             where ie.tenant_id = ${asker.tenantId} and ie.incident_id = i.id
               and ${mayOnUnit(asker, 'incident.report', sql`ie.unit_id`)}) as reports_for,
           (select json_agg(e.body order by e.number) from incident_event e
             where e.tenant_id = ${asker.tenantId} and e.incident_id = i.id
               and (e.recorded_at at time zone 'Europe/Brussels')::date <= h.horizon) as events
      from incident i
      cross join lateral (select ${horizonOfIncident(asker)} as horizon) h
     where i.tenant_id = ${asker.tenantId} and h.horizon is not null
     order by i.detected_at desc, i.id desc`,
    Row,
  );

/** An incident with who may report in it. */
export interface KnownIncident {
  readonly id: string;
  readonly title: string;
  readonly incident: Incident;
  readonly reportsFor: readonly string[];
}

/** All that the asker may know of incidents, and what the units in them are called. */
export async function knownIncidents(
  database: TenantDatabase,
  asker: Asker,
): Promise<{
  readonly now: Instant | null;
  readonly incidents: readonly KnownIncident[];
  readonly names: ReadonlyMap<string, string>;
}> {
  const rows = await database.read(asker.tenantId, findTimelines(asker));
  const incidents = rows
    .map(({ id, title, events, reports_for: reportsFor }) => ({
      ...{ id, title, reportsFor },
      incident: replay(events),
    }))
    .filter(({ incident }) => incident.status !== 'none');
  const units = [...new Set(incidents.flatMap(({ incident }) => unitsIn(incident)))];
  const names = await database.read(asker.tenantId, namesOfUnits(asker.tenantId, units));
  return {
    now: rows[0]?.now ?? null,
    incidents,
    names: new Map(names.map((one) => [one.id, one.name])),
  };
}
