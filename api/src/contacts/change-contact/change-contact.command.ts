import type { ContactBody, ContactView } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { findContacts, personalIn, recorded, stated } from '../contact';
import { bodyOf, demandPlace, seenContact } from '../demand-contact';

/** Puts a contact right; whoever moves it to another unit must be allowed on both. */
export async function changeContact(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  body: ContactBody,
): Promise<ContactView> {
  const before = await seenContact(tx, caller, id, seen);
  await demandPlace(tx, caller, body);
  const contact = stated(body);
  const revision = before.revision + 1;
  await tx.run(sql`
    update crisis_contact
       set unit_id = ${contact.unitId}, person_id = ${contact.personId}, name = ${contact.name}, organisation = ${contact.organisation},
           crisis_role = ${contact.crisisRole}, decides = ${contact.decides}, level = ${contact.level}, work_phone = ${contact.workPhone},
           private_phone = ${contact.privatePhone}, outside_email = ${contact.outsideEmail}, language = ${contact.language},
           illustrative = ${contact.illustrative}, revision = ${revision}
     where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'contact.changed',
      subject: { type: 'contact', id },
      unitId: contact.unitId,
      before: recorded(bodyOf(before), before.revision),
      after: recorded(contact, revision),
      personal: personalIn('before', 'after'),
    },
  );
  const [changed] = await tx.rows(findContacts(caller, sql`c.id = ${id}`));
  return changed ?? refuse(problems.notFound);
}
