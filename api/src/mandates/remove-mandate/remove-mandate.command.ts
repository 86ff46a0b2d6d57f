import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { seenMandate } from '../seen-mandate';

/** Takes away a mandate that never was. Its row stays, for the files of its training and for the record. */
export async function removeMandate(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
): Promise<void> {
  const { unitId, revision, body } = await seenMandate(tx, caller, id, seen);
  await tx.run(sql`
    update mandate set removed_at = ${tx.now}, revision = ${revision + 1}
     where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'mandate.removed',
      subject: { type: 'mandate', id },
      unitId,
      before: { ...body, revision },
      after: null,
      personal: ['/before/member'],
    },
  );
}
