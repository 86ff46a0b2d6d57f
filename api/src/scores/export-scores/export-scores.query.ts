import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import { type Asker, mayOnUnit, visibleDay } from '../../units/unit-scope';
import type { FrameworkKey } from '../answers';

/** Which answers leave: those in force on a day, of the units at and below one, or of all that the asker may see. */
export interface ExportScope extends FrameworkKey {
  readonly below: string | undefined;
  readonly on: CalendarDate;
}

/**
 * The moment at which an export begins; no row when its unit or framework does not exist for the asker. What is recorded
 * later is left out of every part of it, so that the parts fit together.
 */
export function beginExport(asker: Asker, scope: ExportScope): Question<{ known: string }> {
  const seen =
    scope.below === undefined ? sql`true` : mayOnUnit(asker, 'score.export', sql`${scope.below}`);
  return question(
    sql`select now()::text as known from framework_version f
         where f.tenant_id = ${asker.tenantId} and f.framework = ${scope.framework} and f.version = ${scope.version} and ${seen}`,
    z.object({ known: z.string() }),
  );
}

const AnswerTuple = z.tuple([
  z.string(), // safeguard
  z.string(), // effective on
  z.string(), // kind
  z.int().nullable(), // documentation
  z.int().nullable(), // implementation
  z.string(),
  z.string(),
  z.string(),
]);
const UnitAnswers = z.object({
  unit_id: z.string(),
  name: z.string(),
  answers: z.array(AnswerTuple),
});
export type UnitAnswers = z.infer<typeof UnitAnswers>;

/**
 * The next units, in the order in which they came into being, with their own answers: for each the day that the asker may
 * see, and of that day the tree, the name and the answers that hold.
 */
export function exportUnits(
  asker: Asker,
  scope: ExportScope,
  known: string,
  after: string,
  limit: number,
): Question<UnitAnswers> {
  const { tenantId } = asker;
  const below =
    scope.below === undefined
      ? sql`true`
      : sql`exists (select 1 from unit_path t where t.tenant_id = ${tenantId} and t.unit_id = u.id and t.ancestor_id = ${scope.below}
                       and t.effective_on <= v.day and t.until_on > v.day)`;
  return question(
    sql`
    with asked as (
      select u.id as unit_id, p.name, v.day
        from unit u
        cross join lateral (select ${visibleDay(asker, 'score.export', sql`u.id`, scope.on)} as day) v
        join unit_period p on p.tenant_id = u.tenant_id and p.unit_id = u.id and p.effective_on <= v.day and p.until_on > v.day
       where u.tenant_id = ${tenantId} and u.id > ${after} and v.day is not null and ${below}
       order by u.id
       limit ${limit})
    select q.unit_id, q.name, coalesce((
             select json_agg(json_build_array(h.code, h.effective_on, h.kind, h.documentation, h.implementation,
                             h.documentation_reason, h.implementation_reason, h.reason) order by s.position)
               from (
                 select distinct on (a.code) a.*
                   from assessment a
                  where a.tenant_id = ${tenantId} and a.unit_id = q.unit_id and a.framework = ${scope.framework} and a.version = ${scope.version}
                    and a.kind <> 'retraction' and a.effective_on <= q.day and a.recorded_at <= ${known}::timestamptz
                    and not exists (
                      select 1 from assessment d
                       where d.tenant_id = ${tenantId} and d.unit_id = a.unit_id and d.framework = a.framework and d.version = a.version
                         and d.code = a.code and (d.replaces = a.revision or d.retracts = a.revision)
                         and d.recorded_at <= ${known}::timestamptz)
                  order by a.code, a.effective_on desc, a.revision desc) h
               join safeguard s on s.tenant_id = ${tenantId} and s.framework = h.framework and s.version = h.version and s.code = h.code), '[]') as answers
      from asked q
     order by q.unit_id`,
    UnitAnswers,
  );
}
