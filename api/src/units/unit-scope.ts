import { type Permission, permissions } from '@weerbaar/access';
import type { CalendarDate } from '@weerbaar/kernel';
import { sql, type SqlFragment } from '../platform/database/sql';
import type { Caller } from '../platform/security/caller';

/** Who asks: a person of a tenant on a day. */
export type Asker = Pick<Caller, 'tenantId' | 'personId' | 'today'>;

/** The grants that carry a permission and reach a unit, found by joining them with the tree of today. */
function reachingGrants(asker: Asker, permission: Permission, unitId: SqlFragment): SqlFragment {
  return sql`
    role_grant rg
    join unit_path rp on rp.tenant_id = rg.tenant_id and rp.ancestor_id = rg.unit_id
     and rp.unit_id = ${unitId} and rp.effective_on <= ${asker.today} and rp.until_on > ${asker.today}
   where rg.tenant_id = ${asker.tenantId} and rg.person_id = ${asker.personId}
     and rg.role = any(${[...permissions[permission]]})
     and rg.revoked_at is null and (rg.expires_at is null or rg.expires_at > now())`;
}

/** Whether the asker holds a permission on a unit: a condition to stand in a statement's `where`. */
export function mayOnUnit(asker: Asker, permission: Permission, unitId: SqlFragment): SqlFragment {
  return sql`exists (select 1 from ${reachingGrants(asker, permission, unitId)})`;
}

/**
 * The day that a question about a unit is answered for: the day asked for, or the last one that an auditor's grant shows.
 * NULL when the asker may not see the unit at all.
 */
export function visibleDay(
  asker: Asker,
  permission: Permission,
  unitId: SqlFragment,
  asked: CalendarDate,
): SqlFragment {
  // `least` passes over NULL, so the horizon of somebody who may not see the unit must never reach it.
  return sql`(
    select least(${asked}::date, h.horizon)
      from (select max(coalesce(rg.as_at, 'infinity'::date)) as horizon from ${reachingGrants(asker, permission, unitId)}) h
     where h.horizon is not null)`;
}

/** The last day that the asker may see of a unit: 'infinity' for all but an auditor; NULL when he may not see it. */
export function horizonOfUnit(
  asker: Asker,
  permission: Permission,
  unitId: SqlFragment,
): SqlFragment {
  return sql`(select max(coalesce(rg.as_at, 'infinity'::date)) from ${reachingGrants(asker, permission, unitId)})`;
}
