import type { MandateBody, TrainingView } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { sql, type SqlFragment } from '../platform/database/sql';
import { DayJson } from '../scores/safeguard-rows';
import type { Asker } from '../units/unit-scope';

const TrainingJson = z.object({
  id: z.string(),
  on: DayJson,
  title: z.string(),
  illustrative: z.boolean(),
  files: z.int(),
}) satisfies z.ZodType<TrainingView>;

/** A mandate as the database tells it in JSON. */
export const MandateJson = z.object({
  id: z.string(),
  member: z.string(),
  office: z.string(),
  from: DayJson,
  until: DayJson.nullable(),
  illustrative: z.boolean(),
  revision: z.int(),
  trainings: z.array(TrainingJson),
});
export type MandateJson = z.infer<typeof MandateJson>;

/** Mandate `m` as JSON, with the training followed up to and including a day. */
function mandateJson({ tenantId }: Pick<Asker, 'tenantId'>, on: SqlFragment): SqlFragment {
  return sql`json_build_object(
    'id', m.id, 'member', m.member, 'office', m.office, 'from', m.from_on, 'until', m.until_on, 'illustrative', m.illustrative,
    'revision', m.revision,
    'trainings', (
      select coalesce(json_agg(json_build_object('id', t.id, 'on', t.on_date, 'title', t.title, 'illustrative', t.illustrative,
                'files', (select count(*)::integer from attachment a
                           where a.tenant_id = ${tenantId} and a.training_id = t.id and a.removed_at is null)) order by t.on_date, t.id), '[]')
        from mandate_training t
       where t.tenant_id = ${tenantId} and t.mandate_id = m.id and t.removed_at is null and t.on_date <= ${on}))`;
}

/** The mandates of an entity that had begun on a day, as a JSON list. */
export function mandatesOf(
  asker: Pick<Asker, 'tenantId'>,
  unitId: SqlFragment,
  on: SqlFragment,
): SqlFragment {
  return sql`(
    select coalesce(json_agg(${mandateJson(asker, on)} order by m.member, m.from_on, m.id), '[]') from mandate m
     where m.tenant_id = ${asker.tenantId} and m.unit_id = ${unitId} and m.removed_at is null and m.from_on <= ${on})`;
}

/** What the training rules look at. */
export const trainedDays = ({ id, from, until, trainings }: MandateJson) => ({
  member: id,
  from,
  until,
  trainedOn: trainings.map(({ on }): CalendarDate => on),
});

/** What the record keeps of a mandate. */
export const stated = ({ member, office, from, until }: MandateBody): MandateBody => ({
  member,
  office,
  from,
  until,
});
