import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import { z } from 'zod';
import type { AnswerView } from '@weerbaar/contracts';
import { sql, type SqlFragment } from '../platform/database/sql';

export interface FrameworkKey {
  readonly framework: string;
  readonly version: string;
}

/** An answer as the database tells it in JSON: the same form wherever one is read. */
export const AnswerJson = z.object({
  id: z.string(),
  revision: z.int(),
  kind: z.enum(['scored', 'not-applicable', 'open']),
  documentation: z.int().nullable(),
  implementation: z.int().nullable(),
  documentationReason: z.string(),
  implementationReason: z.string(),
  reason: z.string(),
  effectiveOn: z.string().transform((day) => day as CalendarDate),
  recordedAt: z.coerce.date().transform((at) => at.toISOString()),
  recordedBy: z.string().nullable(),
  files: z.int(),
}) satisfies z.ZodType<AnswerView>;

/** One assessment `a` as JSON, with who recorded it and how many files it carries. */
export function answerJson(tenantId: TenantId): SqlFragment {
  return sql`json_build_object(
    'id', a.id, 'revision', a.revision, 'kind', a.kind, 'documentation', a.documentation, 'implementation', a.implementation,
    'documentationReason', a.documentation_reason, 'implementationReason', a.implementation_reason, 'reason', a.reason,
    'effectiveOn', a.effective_on, 'recordedAt', a.recorded_at,
    'recordedBy', (select w.name from person w where w.tenant_id = ${tenantId} and w.id = a.recorded_by),
    'files', (select count(*) from attachment f where f.tenant_id = ${tenantId} and f.assessment_id = a.id and f.removed_at is null))`;
}

/** What a standing follows from, of an assessment `a`: kind, documentation, implementation. */
export const answerTuple = sql`json_build_array(a.kind, a.documentation, a.implementation)`;

/**
 * The unit's own answer that holds on a day, as JSON: of those that nothing replaces or retracts, the one with the greatest
 * effective day and revision (the two-time rule of libs/maturity, as SQL gathers it; a test holds the two together).
 */
export function answerInForce(
  tenantId: TenantId,
  key: FrameworkKey,
  unitId: SqlFragment,
  code: SqlFragment,
  on: SqlFragment,
  shown: SqlFragment = answerJson(tenantId),
): SqlFragment {
  return sql`(
    select ${shown} from assessment a
     where a.tenant_id = ${tenantId} and a.unit_id = ${unitId} and a.framework = ${key.framework} and a.version = ${key.version} and a.code = ${code}
       and a.kind <> 'retraction' and a.effective_on <= ${on}
       and a.revision <> all(array(
         select coalesce(d.replaces, d.retracts) from assessment d
          where d.tenant_id = ${tenantId} and d.unit_id = ${unitId} and d.framework = ${key.framework} and d.version = ${key.version} and d.code = ${code}
            and coalesce(d.replaces, d.retracts) is not null))
     order by a.effective_on desc, a.revision desc limit 1)`;
}

/** How many assessments a unit ever recorded for a safeguard: the revision that `If-Match` names; 0 for none. */
export function answerHead(
  tenantId: TenantId,
  key: FrameworkKey,
  unitId: SqlFragment,
  code: SqlFragment,
): SqlFragment {
  return sql`coalesce((select max(h.revision) from assessment h
    where h.tenant_id = ${tenantId} and h.unit_id = ${unitId} and h.framework = ${key.framework} and h.version = ${key.version} and h.code = ${code}), 0)`;
}

export const ResponsibilityJson = z.object({
  kind: z.enum(['own', 'inherited', 'shared']),
  providerId: z.string().nullable(),
  providerName: z.string().nullable(),
  effectiveOn: z.string().transform((day) => day as CalendarDate),
});

/** Who answers for a safeguard at a unit on a day, as JSON; null where nobody ever said: then the unit itself does. */
export function responsibilityInForce(
  tenantId: TenantId,
  key: FrameworkKey,
  unitId: SqlFragment,
  code: SqlFragment,
  on: SqlFragment,
): SqlFragment {
  return sql`(
    select json_build_object('kind', r.kind, 'providerId', r.provider_id, 'effectiveOn', r.effective_on,
             'providerName', (select p.name from unit_period p where p.tenant_id = ${tenantId} and p.unit_id = r.provider_id
                                 and p.effective_on <= ${on} and p.until_on > ${on}))
      from responsibility r
     where r.tenant_id = ${tenantId} and r.unit_id = ${unitId} and r.framework = ${key.framework} and r.version = ${key.version} and r.code = ${code}
       and r.kind <> 'retraction' and r.effective_on <= ${on}
       and r.revision <> all(array(
         select coalesce(d.replaces, d.retracts) from responsibility d
          where d.tenant_id = ${tenantId} and d.unit_id = ${unitId} and d.framework = ${key.framework} and d.version = ${key.version} and d.code = ${code}
            and coalesce(d.replaces, d.retracts) is not null))
     order by r.effective_on desc, r.revision desc limit 1)`;
}

export function responsibilityHead(
  tenantId: TenantId,
  key: FrameworkKey,
  unitId: SqlFragment,
  code: SqlFragment,
): SqlFragment {
  return sql`coalesce((select max(h.revision) from responsibility h
    where h.tenant_id = ${tenantId} and h.unit_id = ${unitId} and h.framework = ${key.framework} and h.version = ${key.version} and h.code = ${code}), 0)`;
}
