import { sql, type SqlFragment } from '../platform/database/sql';
import type { Asker } from './unit-scope';

/** The unit at the top of the tree: what hangs on no unit in particular counts as hanging on it. */
export function rootUnit({ tenantId, today }: Pick<Asker, 'tenantId' | 'today'>): SqlFragment {
  return sql`(select root.unit_id from unit_period root
    where root.tenant_id = ${tenantId} and root.parent_id is null and root.effective_on <= ${today} and root.until_on > ${today})`;
}
