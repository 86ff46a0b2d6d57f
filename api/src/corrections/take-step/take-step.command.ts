import type { CorrectiveActionWritten, CorrectiveStep } from '@weerbaar/contracts';
import { stepCorrectiveAction } from '@weerbaar/obligations';
import { z } from 'zod';
import { registerProblems } from '../../duties/duties.problems';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { mayOnUnit } from '../../units/unit-scope';
import { ActionJson, actionJson, actionView, foldAction } from '../corrective-action';
import { correctionProblems } from '../corrections.problems';

const Row = z.object({
  unit_id: z.string(),
  writable: z.boolean(),
  action: ActionJson,
  owner_known: z.boolean(),
});

/** One more step of a corrective action, as the rules of libs/obligations allow it. */
export async function takeStep(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  step: CorrectiveStep,
): Promise<CorrectiveActionWritten> {
  const { tenantId } = tx;
  const owner = step.kind === 'plan' ? step.owner : null;
  const [found] = await tx.rows(
    question(
      sql`
      select a.unit_id, ${mayOnUnit(caller, 'duty.record', sql`a.unit_id`)} as writable,
             ${actionJson(tenantId, sql`'infinity'::date`)} as action,
             (${owner}::uuid is null or exists (select 1 from person w where w.tenant_id = ${tenantId} and w.id = ${owner}
                and w.deactivated_at is null)) as owner_known
        from corrective_action a
       where a.tenant_id = ${tenantId} and a.id = ${id} and ${mayOnUnit(caller, 'duty.read', sql`a.unit_id`)}`,
      Row,
    ),
  );
  if (found === undefined) return refuse(problems.notFound);
  if (!found.writable) refuse(problems.notAllowed);
  const before = foldAction(found.action);
  const revision = found.action.steps.length;
  if (revision !== seen) {
    const entity = { id: found.unit_id, name: '' };
    const current = actionView(found.action, entity, { on: caller.today, recordable: true });
    refuse(problems.staleRevision, { current });
  }
  if (!found.owner_known) refuse(registerProblems.ownerUnknown);
  const after = stepCorrectiveAction(before, step, caller.today);
  if (!after.ok) return refuse(correctionProblems[after.error.code]);
  const written = await tx.run(sql`
    insert into corrective_step (tenant_id, action_id, number, on_date, recorded_at, recorded_by, act)
    values (${tenantId}, ${id}, ${seen + 1}, ${step.on}, ${tx.now}, ${caller.personId}, ${JSON.stringify(step)})
    on conflict (tenant_id, action_id, number) do nothing`);
  // Somebody else was first, between our look and our word.
  if (written === 0) refuse(problems.staleRevision, { current: { revision: seen + 1 } });
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'correction.stepped',
      subject: { type: 'correction', id },
      unitId: found.unit_id,
      before: { revision: seen, stage: before.stage },
      after: { revision: seen + 1, stage: after.value.stage, step },
    },
  );
  return { id, revision: seen + 1, stage: after.value.stage };
}
