import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import type { FrameworkKey } from '../answers';
import { knownOn } from './known-before';

/** Revision, effective day, kind, documentation, implementation, replaces, retracts. */
const AnswerTuple = z.tuple([
  z.int(),
  z.string(),
  z.string(),
  z.int().nullable(),
  z.int().nullable(),
  z.int().nullable(),
  z.int().nullable(),
]);
/** Revision, effective day, kind, provider, replaces, retracts. */
const ResponsibilityTuple = z.tuple([
  z.int(),
  z.string(),
  z.string(),
  z.string().nullable(),
  z.int().nullable(),
  z.int().nullable(),
]);

const OfUnit = z.object({
  id: z.string(),
  /** Only asked for because another unit leans on it. */
  provides: z.boolean(),
  answers: z.array(z.tuple([z.string(), z.array(AnswerTuple)])),
  responsibilities: z.array(z.tuple([z.string(), z.array(ResponsibilityTuple)])),
});
export type KnownAnswers = z.infer<typeof OfUnit>;

export interface AnswersAsked {
  readonly unitIds: readonly string[];
  /** Providers whose answers are at hand already. */
  readonly providersHad: readonly string[];
  /** The last day that anything is asked about. */
  readonly on: CalendarDate;
  readonly known: CalendarDate;
}

/**
 * What units had answered, as known on a day, and what the units they lean on had. An answer that holds only after the last
 * day asked about matters no longer, unless it takes the place of an earlier one.
 */
export function gatherKnownAnswers(
  { tenantId }: Pick<Caller, 'tenantId'>,
  { framework, version }: FrameworkKey,
  { unitIds, providersHad, on, known }: AnswersAsked,
): Question<KnownAnswers> {
  const matters = (row: SqlFragment): SqlFragment =>
    sql`${row}.tenant_id = ${tenantId} and ${row}.framework = ${framework} and ${row}.version = ${version} and ${knownOn(row, known)}
        and (${row}.effective_on <= ${on} or ${row}.replaces is not null or ${row}.retracts is not null)`;
  return question(
    sql`
    with charged as materialized (
      select r.* from responsibility r where r.unit_id = any(${unitIds}::uuid[]) and ${matters(sql`r`)}),
    asked as (
      select id, false as provides from unnest(${unitIds}::uuid[]) as u (id)
      union all
      select distinct provider_id, true from charged where provider_id is not null and provider_id <> all(${providersHad}::uuid[]))
    select q.id, q.provides,
      (select coalesce(json_agg(json_build_array(c.code, c.rows)), '[]') from (
         select a.code, json_agg(json_build_array(a.revision, a.effective_on, a.kind, a.documentation, a.implementation, a.replaces, a.retracts)) as rows
           from assessment a where a.unit_id = q.id and ${matters(sql`a`)} group by a.code) c) as answers,
      (select coalesce(json_agg(json_build_array(c.code, c.rows)), '[]') from (
         select r.code, json_agg(json_build_array(r.revision, r.effective_on, r.kind, r.provider_id, r.replaces, r.retracts)) as rows
           from charged r where r.unit_id = q.id and not q.provides group by r.code) c) as responsibilities
      from asked q`,
    OfUnit,
  );
}
