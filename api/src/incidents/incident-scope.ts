import { sql, type SqlFragment } from '../platform/database/sql';
import { type Asker, horizonOfUnit, mayOnUnit } from '../units/unit-scope';

/**
 * The last day that the asker may see of incident `i`: he reads it through the unit where it was opened or through an entity
 * that it touches, and all of it, since its timeline is shared. NULL when he may not see it at all.
 */
export function horizonOfIncident(asker: Asker): SqlFragment {
  return sql`(
    select max(seen.horizon)
      from (select place.since_on, ${horizonOfUnit(asker, 'incident.read', sql`place.unit_id`)} as horizon
              from (select i.unit_id, (i.opened_at at time zone 'Europe/Brussels')::date as since_on
                    union all
                    select ie.unit_id, ie.since_on from incident_entity ie
                     where ie.tenant_id = ${asker.tenantId} and ie.incident_id = i.id) place) seen
     where seen.since_on <= seen.horizon)`;
}

/** What incident `i` was called on the last day of `h.horizon`: the next entry that changes its title knows. */
export function titleUntil(asker: Asker): SqlFragment {
  return sql`coalesce((
    select later.body ->> 'from' from incident_event later
     where later.tenant_id = ${asker.tenantId} and later.incident_id = i.id and later.body ->> 'kind' = 'incident-renamed'
       and (later.recorded_at at time zone 'Europe/Brussels')::date > h.horizon
     order by later.number limit 1), i.title)`;
}

/** Whether incident `i` was open on the last day of `h.horizon`: the next entry that closes or reopens it knows. */
export function statusUntil(asker: Asker): SqlFragment {
  return sql`coalesce((
    select case later.body ->> 'kind' when 'incident-closed' then 'open' else 'closed' end from incident_event later
     where later.tenant_id = ${asker.tenantId} and later.incident_id = i.id
       and later.body ->> 'kind' in ('incident-closed', 'incident-reopened')
       and (later.recorded_at at time zone 'Europe/Brussels')::date > h.horizon
     order by later.number limit 1), i.status)`;
}

/** Whether the asker may report on incident `i` for the unit where it was opened, or for any entity that it touches. */
export function mayReportOnAny(asker: Asker): SqlFragment {
  return sql`(${mayOnUnit(asker, 'incident.report', sql`i.unit_id`)} or exists (
    select 1 from incident_entity ie
     where ie.tenant_id = ${asker.tenantId} and ie.incident_id = i.id
       and ${mayOnUnit(asker, 'incident.report', sql`ie.unit_id`)}))`;
}
