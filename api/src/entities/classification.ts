import {
  ClassificationAnswers,
  type ClassificationBrief,
  type ClassificationView,
} from '@weerbaar/contracts';
import type { TenantId } from '@weerbaar/kernel';
import type { DutyScope } from '@weerbaar/obligations';
import { z } from 'zod';
import { sql, type SqlFragment } from '../platform/database/sql';
import { DayJson } from '../scores/safeguard-rows';

const outcome = z.enum([
  'essential',
  'important',
  'identified',
  'not-in-scope',
  'voluntary',
  'to-be-determined',
]);
const dutyClass = z.enum(['essential', 'important']).nullable();

/** A stored decision with what follows from it, as the database tells it in JSON. */
export const DecisionJson = z.object({
  outcome,
  dutyClass,
  effectiveOn: DayJson,
  reviewOn: DayJson.nullable(),
  illustrative: z.boolean(),
  providers: z.array(z.enum(['digital', 'trust'])),
  registrations: z.array(z.string()),
});
export type DecisionJson = z.infer<typeof DecisionJson>;

/** A decision in full, as the database tells it in JSON. */
export const ClassificationJson = z.object({
  id: z.string(),
  revision: z.int(),
  outcome,
  dutyClass,
  effectiveOn: DayJson,
  reviewOn: DayJson.nullable(),
  illustrative: z.boolean(),
  recordedAt: z.coerce.date().transform((at) => at.toISOString()),
  recordedBy: z.string().nullable(),
  law: z.object({ code: z.string(), version: z.string() }),
  answers: ClassificationAnswers,
  grounds: z.array(z.string()),
  departs: z.boolean(),
  reason: z.string(),
  decidedBy: z.string(),
  replaces: z.int().nullable(),
  replaced: z.boolean(),
  files: z.int(),
}) satisfies z.ZodType<ClassificationView>;

/** Whether a later decision put classification `c` right. */
const replaced = (tenantId: TenantId): SqlFragment => sql`exists (
  select 1 from classification r where r.tenant_id = ${tenantId} and r.unit_id = c.unit_id and r.replaces = c.revision)`;

/** Classification `c` in full, as JSON. */
export function classificationJson(tenantId: TenantId): SqlFragment {
  return sql`json_build_object(
    'id', c.id, 'revision', c.revision, 'outcome', c.outcome, 'dutyClass', c.duty_class, 'effectiveOn', c.effective_on,
    'reviewOn', c.review_on, 'illustrative', c.illustrative, 'recordedAt', c.recorded_at,
    'recordedBy', (select w.name from person w where w.tenant_id = ${tenantId} and w.id = c.recorded_by),
    'law', json_build_object('code', c.law, 'version', c.law_version), 'answers', c.answers, 'grounds', c.grounds,
    'departs', c.departs, 'reason', c.reason, 'decidedBy', c.decided_by, 'replaces', c.replaces, 'replaced', ${replaced(tenantId)},
    'files', (select count(*) from attachment f where f.tenant_id = ${tenantId} and f.classification_id = c.id and f.removed_at is null))`;
}

/** Classification `c` with what duties follow from, as JSON. */
export const decisionJson = sql`json_build_object(
  'outcome', c.outcome, 'dutyClass', c.duty_class, 'effectiveOn', c.effective_on, 'reviewOn', c.review_on,
  'illustrative', c.illustrative, 'providers', c.providers, 'registrations', c.registrations)`;

/** The decision `c` that holds for an entity on a day, shown as `shown`; null where nobody has decided yet. */
export function classificationInForce(
  tenantId: TenantId,
  unitId: SqlFragment,
  on: SqlFragment,
  shown: SqlFragment,
): SqlFragment {
  return sql`(
    select ${shown} from classification c
     where c.tenant_id = ${tenantId} and c.unit_id = ${unitId} and c.effective_on <= ${on} and not ${replaced(tenantId)}
     order by c.effective_on desc, c.revision desc limit 1)`;
}

/** What decides which duties an entity has; of one that nobody has classified everything is open. */
export const scopeOf = (decision: DecisionJson | null): DutyScope => ({
  outcome: decision?.outcome ?? 'to-be-determined',
  dutyClass: decision?.dutyClass ?? null,
  providers: decision?.providers ?? [],
  registrations: decision?.registrations ?? [],
});

/** The decision without what follows from it. */
export const briefOf = (decision: DecisionJson | null): ClassificationBrief | null =>
  decision && {
    outcome: decision.outcome,
    dutyClass: decision.dutyClass,
    effectiveOn: decision.effectiveOn,
    reviewOn: decision.reviewOn,
    illustrative: decision.illustrative,
  };
