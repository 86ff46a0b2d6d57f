import type { DutyStateView } from '@weerbaar/contracts';
import type { TenantId } from '@weerbaar/kernel';
import { z } from 'zod';
import { sql, type SqlFragment } from '../platform/database/sql';
import { DayJson } from '../scores/safeguard-rows';

/** A state as the database tells it in JSON. */
export const DutyStateJson = z.object({
  id: z.string(),
  revision: z.int(),
  effectiveOn: DayJson,
  recordedAt: z.coerce.date().transform((at) => at.toISOString()),
  recordedBy: z.string().nullable(),
  status: z.enum(['met', 'partly', 'not-met', 'not-applicable']),
  reason: z.string(),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  dueOn: DayJson.nullable(),
  reviewOn: DayJson.nullable(),
  notes: z.string(),
  route: z.enum(['cyfun', 'iso-27001', 'inspection']).nullable(),
  milestones: z.array(z.object({ code: z.string(), reachedOn: DayJson })),
  illustrative: z.boolean(),
  replaces: z.int().nullable(),
  replaced: z.boolean(),
}) satisfies z.ZodType<DutyStateView>;
export type DutyStateJson = z.infer<typeof DutyStateJson>;

/** Whether a later state put state `s` right. */
const replaced = (tenantId: TenantId): SqlFragment => sql`exists (
  select 1 from duty_state r where r.tenant_id = ${tenantId} and r.unit_id = s.unit_id and r.catalogue = s.catalogue
     and r.version = s.version and r.duty = s.duty and r.replaces = s.revision)`;

/** State `s` as JSON. */
export function dutyStateJson(tenantId: TenantId): SqlFragment {
  return sql`json_build_object(
    'id', s.id, 'revision', s.revision, 'effectiveOn', s.effective_on, 'recordedAt', s.recorded_at,
    'recordedBy', (select w.name from person w where w.tenant_id = ${tenantId} and w.id = s.recorded_by),
    'status', s.status, 'reason', s.reason, 'owner', s.owner_id,
    'ownerName', (select w.name from person w where w.tenant_id = ${tenantId} and w.id = s.owner_id),
    'dueOn', s.due_on, 'reviewOn', s.review_on, 'notes', s.notes, 'route', s.route, 'milestones', s.milestones,
    'illustrative', s.illustrative, 'replaces', s.replaces, 'replaced', ${replaced(tenantId)})`;
}

/** The states `s` of duty `d` of an entity: what stands in a `from` and `where`. */
export function statesOf(tenantId: TenantId): SqlFragment {
  return sql`duty_state s where s.tenant_id = ${tenantId} and s.unit_id = d.unit_id and s.catalogue = d.catalogue
    and s.version = d.version and s.duty = d.duty`;
}

/** The state that holds of duty `d` on a day, as JSON; null where nothing has been said. */
export function stateInForce(tenantId: TenantId, on: SqlFragment): SqlFragment {
  return sql`(
    select ${dutyStateJson(tenantId)} from ${statesOf(tenantId)} and s.effective_on <= ${on} and not ${replaced(tenantId)}
     order by s.effective_on desc, s.revision desc limit 1)`;
}

/** The head revision of duty `d`; 0 where nothing was ever said. */
export function stateHead(tenantId: TenantId): SqlFragment {
  return sql`coalesce((select max(s.revision) from ${statesOf(tenantId)}), 0)`;
}

/** How many files hang on duty `d` that were there on a day. */
export function evidenceOf(tenantId: TenantId, on: SqlFragment): SqlFragment {
  return sql`(select count(*)::integer from attachment a where a.tenant_id = ${tenantId} and a.duty_id = d.id and a.removed_at is null
               and (a.added_at at time zone 'Europe/Brussels')::date <= ${on})`;
}
