import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { stated } from '../landmark';
import { seenLandmark } from '../seen-landmark';

/** Takes an event off the register. Its row stays, for the files that hang on it and for the record. */
export async function removeLandmark(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
): Promise<void> {
  const before = await seenLandmark(tx, caller, id, seen);
  await tx.run(sql`
    update landmark set removed_at = ${tx.now}, revision = ${before.revision + 1}
     where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'landmark.removed',
      subject: { type: 'landmark', id },
      unitId: null,
      before: { ...stated(before), revision: before.revision },
      after: null,
    },
  );
}
