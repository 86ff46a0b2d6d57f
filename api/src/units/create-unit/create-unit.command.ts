import type { CreateUnit, UnitChanged } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { lockTree } from '../../scores/roll-up/refresh-scores';
import { unitProblems } from '../units.problems';
import { provenParent, writeVersion } from '../write-version';

/** Adds a unit below another from a day on. */
export async function createUnit(
  tx: Transaction,
  caller: Caller,
  body: CreateUnit,
): Promise<UnitChanged> {
  // Who may see a unit is told by where it stands today: one that stands nowhere yet could be neither found nor undone.
  if (body.effectiveOn > caller.today) refuse(unitProblems.beginsInFuture);
  await lockTree(tx, 'alone');
  await provenParent(tx, caller, 'unit.create', body.parentId);
  const id = uuidv7({ msecs: tx.now.getTime() });
  await tx.run(sql`insert into unit (tenant_id, id) values (${tx.tenantId}, ${id})`);
  await writeVersion(tx, id, 1, caller.personId, { ...body, archived: false }, body.effectiveOn);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'unit.created',
      subject: { type: 'unit', id },
      unitId: id,
      before: null,
      after: body,
    },
  );
  return { id, revision: 1 };
}
