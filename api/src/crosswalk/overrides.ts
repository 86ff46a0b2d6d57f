import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import type { DutyCatalogue } from '@weerbaar/obligations';
import { z } from 'zod';
import { sql, type SqlFragment } from '../platform/database/sql';

/** What a tenant changed in the crosswalk, as the database tells it in JSON. */
export const OverridesJson = z.array(
  z.object({
    duty: z.string(),
    safeguard: z.string(),
    strength: z.enum(['direct', 'partial']).nullable(),
    reason: z.string(),
  }),
);

/** The changes `o` of a tenant to a crosswalk that had been made on a day: what stands in a `from` and `where`. */
export function overridesOn(
  tenantId: TenantId,
  catalogue: Pick<DutyCatalogue, 'code' | 'version'> | undefined,
  on: SqlFragment,
): SqlFragment {
  return sql`crosswalk_override o where o.tenant_id = ${tenantId} and o.catalogue = ${catalogue?.code ?? ''}
    and o.version = ${catalogue?.version ?? ''} and o.effective_on <= ${on}`;
}

/** The changes that had been made on a day, as a JSON list in the order in which they were made. */
export function overridesJson(
  tenantId: TenantId,
  catalogue: Pick<DutyCatalogue, 'code' | 'version'> | undefined,
  on: SqlFragment,
): SqlFragment {
  return sql`(
    select coalesce(json_agg(json_build_object('duty', o.duty, 'safeguard', o.safeguard, 'strength', o.strength, 'reason', o.reason)
                             order by o.duty, o.safeguard, o.revision), '[]')
      from ${overridesOn(tenantId, catalogue, on)})`;
}

/** A day as part of a statement. */
export const day = (on: CalendarDate): SqlFragment => sql`${on}::date`;
