import type { TrainingBody, TrainingWritten } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { mandateProblems } from '../mandates.problems';
import { seenMandate } from '../seen-mandate';

/** Records that a member of a management body followed a training. */
export async function addTraining(
  tx: Transaction,
  caller: Caller,
  mandateId: string,
  body: TrainingBody,
): Promise<TrainingWritten> {
  const { unitId } = await seenMandate(tx, caller, mandateId);
  if (body.on > caller.today) refuse(mandateProblems.trainingInTheFuture);
  const id = uuidv7({ msecs: tx.now.getTime() });
  await tx.run(sql`
    insert into mandate_training (tenant_id, id, unit_id, mandate_id, on_date, title)
    values (${tx.tenantId}, ${id}, ${unitId}, ${mandateId}, ${body.on}, ${body.title})`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'training.recorded',
      subject: { type: 'training', id },
      unitId,
      before: null,
      after: { mandate: mandateId, on: body.on, title: body.title },
    },
  );
  return { id };
}
