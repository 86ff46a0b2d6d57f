import type { IncidentLine } from '@weerbaar/contracts';
import { type IncidentEvent, replay } from '@weerbaar/obligations/incidents';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Asker } from '../../units/unit-scope';
import { dayOrNull } from '../find-incident.query';
import { horizonOfIncident, titleUntil } from '../incident-scope';
import { byDeadline, watchedClocks } from '../watched-clocks';

const Moment = z.coerce.date().transform((at) => at.toISOString());

const Row = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(['open', 'closed']),
  severity: z.string(),
  opened_at: Moment,
  detected_at: Moment,
  law_as_if: dayOrNull,
  entities: z.array(z.object({ id: z.string(), name: z.string() })),
  open_clocks: z.array(
    z.object({
      key: z.string(),
      entity: z.string(),
      clock: z.string(),
      report: z.string(),
      counterpart: z.string().nullable(),
      triggeredAt: Moment,
      deadline: Moment.nullable(),
      prospective: z.boolean(),
    }),
  ),
  /** The timeline up to the last day that the asker may see; null where he may see all of it. */
  until: z
    .array(z.unknown())
    .nullable()
    .transform((events) => events as IncidentEvent[] | null),
});
type Row = z.infer<typeof Row>;

/** The clock of the server. */
export const serverTime: Question<{ now: Date }> = question(
  sql`select date_trunc('milliseconds', now()) as now`,
  z.object({ now: z.date() }),
);

/** The incidents that the asker may see: those that run first, the latest first among them. */
export function listIncidents(asker: Asker): Question<Row> {
  const { tenantId } = asker;
  return question(
    sql`
    select i.id, ${titleUntil(asker)} as title, i.status, i.severity, i.opened_at, i.detected_at, i.law_as_if,
           (select coalesce(json_agg(json_build_object('id', ie.unit_id, 'name', n.name) order by n.name, ie.unit_id), '[]')
              from incident_entity ie
              cross join lateral (select u.name from unit_period u where u.tenant_id = ${tenantId} and u.unit_id = ie.unit_id
                                   order by u.effective_on desc limit 1) n
             where ie.tenant_id = ${tenantId} and ie.incident_id = i.id and ie.since_on <= h.horizon) as entities,
           (select coalesce(json_agg(json_build_object('key', c.key, 'entity', c.unit_id, 'clock', c.clock, 'report', c.report,
                                                       'counterpart', c.counterpart, 'triggeredAt', c.triggered_at,
                                                       'deadline', c.deadline, 'prospective', c.prospective)), '[]')
              from incident_clock c
             where c.tenant_id = ${tenantId} and c.incident_id = i.id and c.done_at is null and c.ended is null) as open_clocks,
           case when h.horizon < 'infinity' then
             (select json_agg(e.body order by e.number) from incident_event e
               where e.tenant_id = ${tenantId} and e.incident_id = i.id
                 and (e.recorded_at at time zone 'Europe/Brussels')::date <= h.horizon) end as until
      from incident i
      cross join lateral (select ${horizonOfIncident(asker)} as horizon) h
     where i.tenant_id = ${tenantId} and h.horizon is not null
     order by i.status desc, i.detected_at desc, i.id desc`,
    Row,
  );
}

/** A row as the wire tells it; for an as-at date, as the timeline stood on that day. */
export function incidentLine(row: Row): IncidentLine {
  const { id, title, opened_at: openedAt, entities } = row;
  if (row.until !== null) {
    const incident = replay(row.until);
    return {
      id,
      title,
      openedAt,
      entities,
      status: incident.status === 'closed' ? 'closed' : 'open',
      severity: incident.nature?.severity ?? row.severity,
      detectedAt: incident.nature?.detectedAt ?? row.detected_at,
      lawAsIf: incident.lawAsIf,
      openClocks: [...watchedClocks(incident)],
    };
  }
  return {
    id,
    title,
    openedAt,
    entities,
    status: row.status,
    severity: row.severity,
    detectedAt: row.detected_at,
    lawAsIf: row.law_as_if,
    openClocks: [...row.open_clocks].sort(byDeadline),
  };
}
