import { type Permission, permissions } from '@weerbaar/access';
import { sql, type SqlFragment } from '../platform/database/sql';
import { type Asker, mayOnUnit } from '../units/unit-scope';

/**
 * Whether the asker holds a permission on a unit or anywhere below it: whoever answers for a part calls those who answer for
 * the whole, but not the other way of a neighbour.
 */
export function mayOnUnitOrBelow(
  asker: Asker,
  permission: Permission,
  unitId: SqlFragment,
): SqlFragment {
  return sql`(${mayOnUnit(asker, permission, unitId)} or exists (
    select 1 from role_grant og
      join unit_path op on op.tenant_id = og.tenant_id and op.unit_id = og.unit_id and op.ancestor_id = ${unitId}
       and op.effective_on <= ${asker.today} and op.until_on > ${asker.today}
     where og.tenant_id = ${asker.tenantId} and og.person_id = ${asker.personId}
       and og.role = any(${[...permissions[permission]]})
       and og.revoked_at is null and (og.expires_at is null or og.expires_at > now())))`;
}
