import type { RegistrationNotice, RegistrationVersion } from '@weerbaar/contracts';
import type { TenantId } from '@weerbaar/kernel';
import { classificationLawOn, type RegistrationRegime } from '@weerbaar/obligations';
import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { sql, type SqlFragment } from '../platform/database/sql';
import { DayJson } from '../scores/safeguard-rows';

const moment = z.coerce.date().transform((at) => at.toISOString());

const VersionJson = z.object({
  regime: z.string(),
  revision: z.int(),
  effectiveOn: DayJson,
  recordedAt: moment,
  recordedBy: z.string().nullable(),
  data: z.record(z.string(), z.string()),
  changed: z.array(z.string()),
  dueOn: DayJson,
  note: z.string(),
  illustrative: z.boolean(),
}) satisfies z.ZodType<RegistrationVersion>;

const NoticeJson = z.object({
  regime: z.string(),
  id: z.string(),
  revision: z.int(),
  sentOn: DayJson,
  reference: z.string(),
  recordedAt: moment,
  recordedBy: z.string().nullable(),
  illustrative: z.boolean(),
}) satisfies z.ZodType<RegistrationNotice>;

/** Everything that was kept and sent of the registrations of an entity. */
export const RegistrationsJson = z.object({
  versions: z.array(VersionJson),
  notices: z.array(NoticeJson),
  /** By registration: the first day of a decision from which it follows, and that of an identification. */
  since: z.record(z.string(), DayJson),
  identifiedOn: DayJson.nullable(),
});
export type RegistrationsJson = z.infer<typeof RegistrationsJson>;

/** What was kept and sent of the registrations of an entity up to and including a day, as JSON, the oldest first. */
export function registrationsJson(
  tenantId: TenantId,
  unitId: SqlFragment,
  on: SqlFragment,
): SqlFragment {
  const decided = sql`classification c where c.tenant_id = ${tenantId} and c.unit_id = ${unitId} and c.effective_on <= ${on}
    and not exists (select 1 from classification r where r.tenant_id = ${tenantId} and r.unit_id = c.unit_id and r.replaces = c.revision)`;
  return sql`json_build_object(
    'versions', (
      select coalesce(json_agg(json_build_object('regime', r.regime, 'revision', r.revision, 'effectiveOn', r.effective_on,
                'recordedAt', r.recorded_at,
                'recordedBy', (select w.name from person w where w.tenant_id = ${tenantId} and w.id = r.recorded_by),
                'data', r.data, 'changed', r.changed, 'dueOn', r.due_on, 'note', r.note, 'illustrative', r.illustrative)
                order by r.regime, r.revision), '[]')
        from registration r where r.tenant_id = ${tenantId} and r.unit_id = ${unitId} and r.effective_on <= ${on}),
    'notices', (
      select coalesce(json_agg(json_build_object('regime', n.regime, 'id', n.id, 'revision', n.revision, 'sentOn', n.sent_on,
                'reference', n.reference, 'recordedAt', n.recorded_at,
                'recordedBy', (select w.name from person w where w.tenant_id = ${tenantId} and w.id = n.recorded_by),
                'illustrative', n.illustrative) order by n.regime, n.sent_on, n.id), '[]')
        from registration_notice n where n.tenant_id = ${tenantId} and n.unit_id = ${unitId} and n.sent_on <= ${on}),
    'since', (
      select coalesce(json_object_agg(f.regime, f.since), '{}')
        from (select g as regime, min(c.effective_on) as since from (select c.effective_on, c.registrations from ${decided}) c
               cross join lateral unnest(c.registrations) g group by g) f),
    'identifiedOn', (select min(c.effective_on) from ${decided} and c.outcome = 'identified'))`;
}

/** A registration of the law that holds on a day; undefined for one that it does not know. */
export const regimeOn = (code: string, on: CalendarDate): RegistrationRegime | undefined =>
  classificationLawOn(on)?.registrations.find((regime) => regime.code === code);
