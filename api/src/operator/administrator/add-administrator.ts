import type { OneTimeLink } from '@weerbaar/contracts';
import type { Language } from '@weerbaar/kernel';
import { v7 as uuidv7 } from 'uuid';
import type { OneTimeLinks } from '../../identity/links/one-time-links';
import { insertGrants } from '../../identity/people/insert-grants';
import { insertPerson } from '../../identity/people/insert-person';
import type { Transaction } from '../../platform/database/transaction';
import { operator } from '../desk';

export interface NewAdministrator {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Adds a person who looks after the whole organisation, and makes the link with which he chooses his password. */
export async function addAdministrator(
  tx: Transaction,
  links: OneTimeLinks,
  person: NewAdministrator,
  rootUnitId: string,
): Promise<OneTimeLink> {
  const id = uuidv7();
  await insertPerson(tx, { ...person, id });
  const grants = await insertGrants(
    tx,
    id,
    null,
    [{ role: 'administrator', unitId: rootUnitId, asAt: null, expiresAt: null }],
    '',
  );
  const link = await links.make(tx, id, 'invitation');
  await tx.record(operator, {
    action: 'person.invited',
    subject: { type: 'person', id },
    unitId: null,
    before: null,
    after: { ...person, grants, linkExpiresAt: link.expiresAt },
    personal: ['/after/name', '/after/email'],
  });
  return links.show(id, link);
}
