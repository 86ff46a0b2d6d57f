import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { DayJson } from '../../scores/safeguard-rows';
import { seenMandate } from '../seen-mandate';

const Row = z.object({ mandate_id: z.string(), on_date: DayJson, title: z.string() });

/** Takes away a training that was not followed after all. Its row and its files stay for the record. */
export async function removeTraining(tx: Transaction, caller: Caller, id: string): Promise<void> {
  const [training] = await tx.rows(
    question(
      sql`select mandate_id, on_date, title from mandate_training
           where tenant_id = ${tx.tenantId} and id = ${id} and removed_at is null`,
      Row,
    ),
  );
  if (training === undefined) return refuse(problems.notFound);
  const { unitId } = await seenMandate(tx, caller, training.mandate_id);
  const removed = await tx.run(sql`
    update mandate_training set removed_at = ${tx.now}
     where tenant_id = ${tx.tenantId} and id = ${id} and removed_at is null`);
  // Somebody else was faster.
  if (removed === 0) return refuse(problems.notFound);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'training.removed',
      subject: { type: 'training', id },
      unitId,
      before: { mandate: training.mandate_id, on: training.on_date, title: training.title },
      after: null,
    },
  );
}
