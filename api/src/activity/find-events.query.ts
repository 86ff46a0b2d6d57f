import type { ActivityQuery } from '@weerbaar/contracts';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../platform/database/sql';
import { rootUnit } from '../units/root-unit';
import { type Asker, horizonOfUnit } from '../units/unit-scope';

/** What narrows the events down, wherever they are shown. */
export type EventFilter = Pick<ActivityQuery, 'person' | 'unit' | 'action' | 'from' | 'until'>;

/** A place between two events: the newest that is still to come lies just behind it. */
export interface EventsAfter {
  readonly after: string | undefined;
  readonly limit: number;
}

const EventRow = z.object({
  id: z.string(),
  tenant_id: z.string(),
  recorded_at: z.string(),
  actor_kind: z.enum(['person', 'operator', 'loader', 'system']),
  actor_id: z.string().nullable(),
  actor_name: z.string().nullable(),
  action: z.string(),
  subject_type: z.string(),
  subject_id: z.string(),
  unit_id: z.string().nullable(),
  unit_name: z.string().nullable(),
  schema_version: z.int(),
  bytes: z.instanceof(Buffer),
  leaf: z.coerce.number().int().nullable(),
  personal: z.array(z.object({ path: z.string(), salt: z.string(), value: z.string() })),
});
export type EventRow = z.infer<typeof EventRow>;

/** The instant at which a day begins in Brussels, or the day after it: not every day has 24 hours. */
const beginOf = (day: string, later = 0): SqlFragment =>
  sql`(${day}::date + ${later}::integer)::timestamp at time zone 'Europe/Brussels'`;

/**
 * Events `e` that the asker may read. One that concerns no unit counts as concerning the root. An auditor reads what was
 * recorded up to his as-at date, and never who signed in when: that is no evidence about controls. What happened to the
 * money is read by those who may read the books, which hang on the root.
 */
export function readable(asker: Asker): SqlFragment {
  const root = rootUnit(asker);
  return sql`exists (
    select 1 from (select ${horizonOfUnit(asker, 'activity.read', sql`coalesce(e.unit_id, ${root})`)} as day) h
     where (e.recorded_at at time zone 'Europe/Brussels')::date <= h.day
       and (h.day = 'infinity' or not starts_with(e.action, 'session.'))
       and (e.recorded_at at time zone 'Europe/Brussels')::date <= case
             when starts_with(e.action, 'budget.') then ${horizonOfUnit(asker, 'budget.read', root)}
             when starts_with(e.action, 'initiative.') then ${horizonOfUnit(asker, 'initiative.read', root)}
             else h.day end)`;
}

function narrowed(asker: Asker, filter: EventFilter): SqlFragment {
  const { person, unit, action, from, until } = filter;
  const conditions = [
    person !== undefined && sql`e.actor_id = ${person}`,
    unit !== undefined &&
      sql`e.unit_id in (select p.unit_id from unit_path p where p.tenant_id = ${asker.tenantId} and p.ancestor_id = ${unit}
                           and p.effective_on <= ${asker.today} and p.until_on > ${asker.today})`,
    action !== undefined && sql`(e.action = ${action} or starts_with(e.action, ${`${action}.`}))`,
    from !== undefined && sql`e.recorded_at >= ${beginOf(from)}`,
    until !== undefined && sql`e.recorded_at < ${beginOf(until, 1)}`,
  ];
  return conditions.reduce<SqlFragment>(
    (all, one) => (one === false ? all : sql`${all} and ${one}`),
    sql`true`,
  );
}

/** The events that the asker may read, newest first, with their bytes and the personal values that are still kept. */
export function findEvents(
  asker: Asker,
  filter: EventFilter,
  { after, limit }: EventsAfter,
): Question<EventRow> {
  const { tenantId, today } = asker;
  const behind =
    after === undefined
      ? sql`true`
      : sql`(e.recorded_at, e.id) < (select c.recorded_at, c.id from event c where c.tenant_id = ${tenantId} and c.id = ${after})`;
  return question(
    sql`
    select e.id, e.tenant_id, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at, e.actor_kind, e.actor_id,
           (select w.name from person w where w.tenant_id = ${tenantId} and w.id = e.actor_id) as actor_name,
           e.action, e.subject_type, e.subject_id, e.unit_id,
           (select u.name from unit_period u where u.tenant_id = ${tenantId} and u.unit_id = e.unit_id
               and u.effective_on <= ${today} and u.until_on > ${today}) as unit_name,
           e.schema_version, e.bytes,
           (select l.leaf from record_leaf l where l.tenant_id = ${tenantId} and l.event_id = e.id) as leaf,
           coalesce((select json_agg(json_build_object('path', v.path, 'salt', encode(v.salt, 'hex'), 'value', v.value) order by v.path)
                       from event_personal v where v.tenant_id = ${tenantId} and v.event_id = e.id), '[]') as personal
      from event e
     where e.tenant_id = ${tenantId} and ${behind} and ${narrowed(asker, filter)} and ${readable(asker)}
     order by e.recorded_at desc, e.id desc
     limit ${limit}`,
    EventRow,
  );
}

/** How far back the list of actions to choose from looks. */
const lately = 2_000;

/** The actions among the latest events that the asker may read. */
export function findActions(asker: Asker): Question<{ action: string }> {
  return question(
    sql`
    select distinct e.action
      from (select e.* from event e where e.tenant_id = ${asker.tenantId} order by e.recorded_at desc, e.id desc limit ${lately}) e
     where ${readable(asker)}
     order by e.action`,
    z.object({ action: z.string() }),
  );
}
