import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { recordedWithoutHim } from '../contact';
import { bodyOf, seenContact } from '../demand-contact';

/** Takes somebody off the list; his name, numbers and address go with him, also from what was recorded of him. */
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
  await tx.run(sql`
    delete from event_personal v using event e
     where v.tenant_id = ${tx.tenantId} and e.tenant_id = ${tx.tenantId} and e.id = v.event_id
       and e.subject_type = 'contact' and e.subject_id = ${id}`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'contact.removed',
      subject: { type: 'contact', id },
      unitId: before.unitId,
      before: recordedWithoutHim(bodyOf(before), before.revision),
      after: null,
    },
  );
}
