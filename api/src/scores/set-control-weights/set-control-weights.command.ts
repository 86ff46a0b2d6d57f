import type { ControlWeightsSet, SetControlWeights } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import type { FrameworkKey } from '../answers';
import { WeightBook, WeightTuple, weightsOf } from '../control-weights';
import { lockTree } from '../roll-up/refresh-scores';
import { weighUnits } from '../roll-up/weigh-units';
import { scoreProblems } from '../scores.problems';

const Row = z.object({
  controls: z.array(z.string()),
  head: z.int(),
  weights: z.array(WeightTuple),
});

/** Gives controls another weight from a day on. Every maturity from that day on moves with it, no score does. */
export async function setControlWeights(
  tx: Transaction,
  caller: Caller,
  key: FrameworkKey,
  seen: number,
  { effectiveOn, weights, reason }: SetControlWeights,
): Promise<ControlWeightsSet> {
  if (effectiveOn > caller.today) refuse(scoreProblems.dateInFuture);
  const { framework, version } = key;
  await lockTree(tx, 'alone');
  const [row] = await tx.rows(
    question(
      sql`
      select (select json_agg(c.code order by c.position) from control c
               where c.tenant_id = ${tx.tenantId} and c.framework = ${framework} and c.version = ${version}) as controls,
             coalesce((select max(w.revision) from control_weight w
               where w.tenant_id = ${tx.tenantId} and w.framework = ${framework} and w.version = ${version}), 0) as head,
             ${weightsOf(tx.tenantId, key)} as weights
        from framework_version f
       where f.tenant_id = ${tx.tenantId} and f.framework = ${framework} and f.version = ${version}`,
      Row,
    ),
  );
  if (row === undefined || weights.some(({ code }) => !row.controls.includes(code)))
    return refuse(problems.notFound);
  if (row.head !== seen) refuse(problems.staleRevision, { head: row.head });
  const book = new WeightBook(row.weights);
  const before = new Map(row.controls.map((code) => [code, book.at(code, effectiveOn)]));
  const changed = weights.filter(({ code, weight }) => before.get(code) !== weight);
  if (changed.length === 0) refuse(scoreProblems.nothingToChange);
  const after = new Map([...before, ...changed.map(({ code, weight }) => [code, weight] as const)]);
  if ([...after.values()].every((weight) => weight === 0)) refuse(scoreProblems.nothingWeighs);
  const revision = seen + 1;
  await tx.run(sql`
    insert into control_weight (tenant_id, framework, version, control_code, revision, effective_on, recorded_at, recorded_by, weight, reason)
    select ${tx.tenantId}, ${framework}, ${version}, r.code, ${revision}, ${effectiveOn}, ${tx.now}, ${caller.personId}, r.weight, ${reason}
      from unnest(${changed.map(({ code }) => code)}::text[], ${changed.map(({ weight }) => weight)}::smallint[]) as r (code, weight)`);
  await weighUnits(tx, key, effectiveOn);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'weight.set',
      subject: { type: 'weight', id: uuidv7({ msecs: tx.now.getTime() }) },
      unitId: null,
      before: {
        revision: seen,
        weights: changed.map(({ code }) => ({ code, weight: before.get(code) })),
      },
      after: { framework, version, revision, effectiveOn, weights: changed, reason },
    },
  );
  return { revision };
}
