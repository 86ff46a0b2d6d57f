import type { EscalationBody, EscalationView } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { escalationOf, findEscalation } from '../escalation';

/** Sets when contacts of which level are told. Steps that were told before are not told again. */
export async function changeEscalation(
  tx: Transaction,
  caller: Caller,
  seen: number,
  body: EscalationBody,
): Promise<EscalationView> {
  // Two who find no row yet: the second waits here and then finds the first's.
  await tx.run(
    sql`select pg_advisory_xact_lock(hashtextextended(${`escalation ${tx.tenantId}`}, 0))`,
  );
  const [row] = await tx.rows(findEscalation(tx.tenantId));
  const before = escalationOf(row);
  if (before.revision !== seen)
    return refuse(problems.staleRevision, { current: { ...before, editable: true } });
  const byMoment = (a: { at: number }, b: { at: number }): number => a.at - b.at;
  const after = {
    percentages: body.percentages.toSorted(byMoment),
    openStepHours: body.openStepHours.toSorted(byMoment),
    revision: seen + 1,
  };
  await tx.run(sql`
    insert into escalation (tenant_id, percentages, open_step_hours, revision)
    values (${tx.tenantId}, ${JSON.stringify(after.percentages)}, ${JSON.stringify(after.openStepHours)}, ${after.revision})
    on conflict (tenant_id) do update
       set percentages = excluded.percentages, open_step_hours = excluded.open_step_hours, revision = excluded.revision`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'escalation.changed',
      subject: { type: 'escalation', id: tx.tenantId },
      unitId: null,
      before,
      after,
    },
  );
  return { ...after, editable: true };
}
