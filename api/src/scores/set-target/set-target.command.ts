import type { SetTarget, TargetSet } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { mayOnUnit } from '../../units/unit-scope';
import { lockTree, refreshScores } from '../roll-up/refresh-scores';

const Row = z.object({
  allowed: z.boolean(),
  head: z.int(),
  control_known: z.boolean(),
  below: z.array(z.string()),
  controls: z.array(z.string()),
});

/** Sets or clears a target from a day on; everyone below who has none of his own moves with it. */
export async function setTarget(
  tx: Transaction,
  caller: Caller,
  unitId: string,
  seen: number,
  body: SetTarget,
): Promise<TargetSet> {
  const { framework, version, controlCode } = body;
  await lockTree(tx, 'alone');
  const [row] = await tx.rows(
    question(
      sql`
      select ${mayOnUnit(caller, 'target.set', sql`u.id`)} as allowed,
             coalesce((select max(t.revision) from target t where t.tenant_id = ${tx.tenantId} and t.unit_id = u.id and t.framework = ${framework}
                          and t.version = ${version} and t.scope = coalesce(${controlCode}, '*')), 0) as head,
             (${controlCode}::text is null or exists (select 1 from control c where c.tenant_id = ${tx.tenantId} and c.framework = ${framework}
                          and c.version = ${version} and c.code = ${controlCode})) as control_known,
             (select coalesce(json_agg(distinct p.unit_id), '[]') from unit_path p where p.tenant_id = ${tx.tenantId} and p.ancestor_id = u.id) as below,
             (select coalesce(json_agg(c.code), '[]') from control c where c.tenant_id = ${tx.tenantId} and c.framework = ${framework}
                 and c.version = ${version} and (${controlCode}::text is null or c.code = ${controlCode})) as controls
        from unit u where u.tenant_id = ${tx.tenantId} and u.id = ${unitId}`,
      Row,
    ),
  );
  if (row?.allowed !== true || !row.control_known || row.controls.length === 0)
    return refuse(problems.notFound);
  if (row.head !== seen) refuse(problems.staleRevision, { head: row.head });
  const revision = seen + 1;
  const id = uuidv7({ msecs: tx.now.getTime() });
  await tx.run(sql`
    insert into target (tenant_id, unit_id, framework, version, control_code, revision, id, effective_on, recorded_at, recorded_by, kind, level_tenths, due_on, reason)
    values (${tx.tenantId}, ${unitId}, ${framework}, ${version}, ${controlCode}, ${revision}, ${id}, ${body.effectiveOn}, ${tx.now}, ${caller.personId},
            ${body.levelTenths === null ? 'cleared' : 'set'}, ${body.levelTenths}, ${body.dueOn}, ${body.reason})`);
  await refreshScores(tx, {
    framework,
    version,
    unitIds: row.below,
    controls: row.controls,
    since: body.effectiveOn,
  });
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'target.set',
      subject: { type: 'target', id },
      unitId,
      before: { revision: seen },
      after: {
        revision,
        controlCode,
        levelTenths: body.levelTenths,
        dueOn: body.dueOn,
        effectiveOn: body.effectiveOn,
        reason: body.reason,
      },
    },
  );
  return { revision };
}
