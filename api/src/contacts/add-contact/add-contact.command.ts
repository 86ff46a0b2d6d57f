import type { ContactBody } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { personalIn, recorded, stated } from '../contact';
import { demandPlace } from '../demand-contact';

/** Puts somebody on the list of who is called in a crisis; returns the contact's id. */
export async function addContact(
  tx: Transaction,
  caller: Caller,
  body: ContactBody,
): Promise<string> {
  await demandPlace(tx, caller, body);
  const id = uuidv7({ msecs: tx.now.getTime() });
  const contact = stated(body);
  await tx.run(sql`
    insert into crisis_contact (tenant_id, id, unit_id, person_id, name, organisation, crisis_role, decides, level, work_phone,
           private_phone, outside_email, language, illustrative, recorded_at)
    values (${tx.tenantId}, ${id}, ${contact.unitId}, ${contact.personId}, ${contact.name}, ${contact.organisation},
           ${contact.crisisRole}, ${contact.decides}, ${contact.level}, ${contact.workPhone}, ${contact.privatePhone},
           ${contact.outsideEmail}, ${contact.language}, ${contact.illustrative}, ${tx.now})`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'contact.added',
      subject: { type: 'contact', id },
      unitId: contact.unitId,
      before: null,
      after: recorded(contact, 1),
      personal: personalIn('after'),
    },
  );
  return id;
}
