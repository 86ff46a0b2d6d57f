import type { ContactBody, ContactView } from '@weerbaar/contracts';
import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { problems, refuse } from '../platform/http/problem';
import { type Asker, mayOnUnit } from '../units/unit-scope';
import { findContacts } from './contact';
import { mayOnUnitOrBelow } from './contact-scope';
import { contactProblems } from './contacts.problems';
import { namablePeople } from './list-contacts/list-contacts.query';

const Unit = z.object({ readable: z.boolean(), editable: z.boolean() });

/** Refuses a contact for a unit that the asker may not keep contacts of, or of a person whom he may not name. */
export async function demandPlace(
  tx: Transaction,
  asker: Asker,
  { unitId, personId }: Pick<ContactBody, 'unitId' | 'personId'>,
): Promise<void> {
  const [unit] = await tx.rows(
    question(
      sql`select ${mayOnUnitOrBelow(asker, 'contact.read', sql`u.id`)} as readable, ${mayOnUnit(asker, 'contact.edit', sql`u.id`)} as editable
            from unit u where u.tenant_id = ${tx.tenantId} and u.id = ${unitId}`,
      Unit,
    ),
  );
  if (unit?.readable !== true) return refuse(problems.notFound);
  if (!unit.editable) return refuse(problems.notAllowed);
  if (personId === null) return;
  const people = await tx.rows(namablePeople(asker));
  if (!people.some(({ id }) => id === personId)) return refuse(contactProblems.personMissing);
}

/** The contact as it stands, held for the rest of the transaction, provided that its writer has seen this very revision. */
export async function seenContact(
  tx: Transaction,
  asker: Asker,
  id: string,
  seen: number,
): Promise<ContactView> {
  await tx.run(
    sql`select 1 from crisis_contact where tenant_id = ${tx.tenantId} and id = ${id} and removed_at is null for update`,
  );
  const [current] = await tx.rows(findContacts(asker, sql`c.id = ${id}`));
  if (current === undefined) return refuse(problems.notFound);
  if (!current.editable) return refuse(problems.notAllowed);
  if (current.revision !== seen) return refuse(problems.staleRevision, { current });
  return current;
}

/** A contact as its own writer sees it: nothing of it is kept from him. */
export const bodyOf = (contact: ContactView): ContactBody => ({
  ...contact,
  privatePhone: contact.privatePhone ?? '',
  outsideEmail: contact.outsideEmail ?? '',
});
