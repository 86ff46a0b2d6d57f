import type { CorrectiveActionWritten, FindShortcoming } from '@weerbaar/contracts';
import { dutyCatalogueOn, findDuty, findShortcoming as found } from '@weerbaar/obligations';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { writableEntity } from '../../entities/writable-entity';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { correctionProblems, findingProblems } from '../corrections.problems';

/** Records a shortcoming of an entity: where a corrective action begins. */
export async function findShortcoming(
  tx: Transaction,
  caller: Caller,
  unitId: string,
  { finding, foundOn, duty }: FindShortcoming,
): Promise<CorrectiveActionWritten> {
  await writableEntity(
    tx,
    caller,
    { unitId, on: caller.today, permission: 'duty.record' },
    sql`true as there`,
    z.looseObject({}),
  );
  const catalogue = dutyCatalogueOn(caller.today);
  if (duty !== null && (catalogue === undefined || findDuty(catalogue, duty) === undefined))
    refuse(findingProblems.dutyUnknown);
  const fate = found(finding, foundOn, duty, caller.today);
  if (!fate.ok) return refuse(correctionProblems[fate.error.code]);
  const id = uuidv7({ msecs: tx.now.getTime() });
  await tx.run(
    sql`insert into corrective_action (tenant_id, id, unit_id) values (${tx.tenantId}, ${id}, ${unitId})`,
  );
  await tx.run(sql`
    insert into corrective_step (tenant_id, action_id, number, on_date, recorded_at, recorded_by, act)
    values (${tx.tenantId}, ${id}, 1, ${foundOn}, ${tx.now}, ${caller.personId}, ${JSON.stringify({ kind: 'find', finding, duty })})`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'correction.found',
      subject: { type: 'correction', id },
      unitId,
      before: null,
      after: { finding, foundOn, duty, stage: fate.value.stage, revision: 1 },
    },
  );
  return { id, revision: 1, stage: fate.value.stage };
}
