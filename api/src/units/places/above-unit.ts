import type { TenantId } from '@weerbaar/kernel';
import { sql, type SqlFragment } from '../../platform/database/sql';

/** A unit with whoever is above it on a day, as JSON: ids and names, the root first. */
export function pathOf(tenantId: TenantId, unitId: SqlFragment, on: SqlFragment): SqlFragment {
  return sql`(
    select json_agg(json_build_object('id', x.ancestor_id, 'name', p.name) order by x.depth desc)
      from unit_path x
      join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = x.ancestor_id and p.effective_on <= ${on} and p.until_on > ${on}
     where x.tenant_id = ${tenantId} and x.unit_id = ${unitId} and x.effective_on <= ${on} and x.until_on > ${on})`;
}

/** The same without their names, as JSON: ids, the unit first. */
export function lineageOf(tenantId: TenantId, unitId: SqlFragment, on: SqlFragment): SqlFragment {
  return sql`(
    select json_agg(x.ancestor_id order by x.depth) from unit_path x
     where x.tenant_id = ${tenantId} and x.unit_id = ${unitId} and x.effective_on <= ${on} and x.until_on > ${on})`;
}
