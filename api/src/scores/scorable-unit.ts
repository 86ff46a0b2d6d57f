import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { problems, refuse } from '../platform/http/problem';
import type { Caller } from '../platform/security/caller';
import { mayOnUnit } from '../units/unit-scope';
import type { FrameworkKey } from './answers';
import { scoreProblems } from './scores.problems';

const Row = z.object({
  unit_id: z.string(),
  code: z.string(),
  control_code: z.string(),
  readable: z.boolean(),
  scorable: z.boolean(),
  there: z.boolean(),
  archived: z.boolean(),
  assesses: z.boolean(),
  provides: z.boolean(),
  leaners: z.array(z.string()),
});
/** A safeguard at a unit that may be scored, and the units whose score leans on it. */
export type ScorablePair = z.infer<typeof Row>;

export interface Pair {
  readonly unitId: string;
  readonly code: string;
}

/**
 * The pairs that somebody wants to score on a day, each proven to be his to score. Refuses the whole when one is not: what
 * he may not see does not exist for him (404), what he may only read is not his to change (403).
 */
export async function scorablePairs(
  tx: Transaction,
  caller: Caller,
  key: FrameworkKey,
  pairs: readonly Pair[],
  effectiveOn: CalendarDate,
): Promise<ScorablePair[]> {
  if (effectiveOn > caller.today) refuse(scoreProblems.dateInFuture);
  const { tenantId } = caller;
  const rows = await tx.rows(
    question(
      sql`
      with asked as (select * from unnest(${pairs.map((pair) => pair.unitId)}::uuid[], ${pairs.map((pair) => pair.code)}::text[]) as q (unit_id, code)),
      units as (
        select q.unit_id, ${mayOnUnit(caller, 'score.read', sql`q.unit_id`)} as readable,
               ${mayOnUnit(caller, 'assessment.record', sql`q.unit_id`)} as scorable
          from (select distinct unit_id from asked) q)
      select q.unit_id, q.code, s.control_code, u.readable, u.scorable,
             p.unit_id is not null as there, coalesce(p.archived, false) as archived, coalesce(p.assesses_itself, false) as assesses,
             l.leaners is not null as provides, coalesce(l.leaners, '[]') as leaners
        from asked q
        join units u on u.unit_id = q.unit_id
        join unit e on e.tenant_id = ${tenantId} and e.id = q.unit_id
        join safeguard s on s.tenant_id = ${tenantId} and s.framework = ${key.framework} and s.version = ${key.version} and s.code = q.code
        left join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = q.unit_id
             and p.effective_on <= ${effectiveOn} and p.until_on > ${effectiveOn}
        left join lateral (
          select json_agg(distinct r.unit_id) as leaners from responsibility r
           where r.tenant_id = ${tenantId} and r.provider_id = q.unit_id and r.framework = ${key.framework} and r.version = ${key.version}
             and r.code = q.code) l on true`,
      Row,
    ),
  );
  if (rows.length !== pairs.length || rows.some((row) => !row.readable)) refuse(problems.notFound);
  for (const row of rows) refuseUnscorable(row);
  return rows;
}

function refuseUnscorable(row: ScorablePair): void {
  if (!row.scorable) refuse(problems.notAllowed);
  if (!row.there) refuse(scoreProblems.unitNotThereYet, { unitId: row.unit_id });
  if (row.archived) refuse(scoreProblems.unitArchived, { unitId: row.unit_id });
  // A unit that only groups others may still provide for them.
  if (!row.assesses && !row.provides)
    refuse(scoreProblems.unitDoesNotAssess, { unitId: row.unit_id });
}
