import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { personalIn, recorded } from '../contact';
import { bodyOf, seenContact } from '../demand-contact';

/** Takes somebody off the list; his name, numbers and address go with him. */
export async function removeContact(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
): Promise<void> {
  const before = await seenContact(tx, caller, id, seen);
  await tx.run(sql`
    update crisis_contact
       set removed_at = ${tx.now}, name = '', work_phone = '', private_phone = '', outside_email = '', decides = '', revision = ${seen + 1}
     where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'contact.removed',
      subject: { type: 'contact', id },
      unitId: before.unitId,
      before: recorded(bodyOf(before), before.revision),
      after: null,
      personal: personalIn('before'),
    },
  );
}
