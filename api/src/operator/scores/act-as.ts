import { type PersonId, todayInBrussels } from '@weerbaar/kernel';
import type { Asker } from '../../units/unit-scope';
import { findPerson } from '../administrator/find-person';
import type { Desk } from '../desk';
import { textOf } from '../entries';
import { demandTenant } from '../tenant/find-tenant';
import { type Given, Impossible, type Option } from '../verb';

/** Scores are read and written with the rights of a person, never beside them. */
export const actOptions: readonly Option[] = [
  { name: 'tenant', value: 'slug', help: 'short name of the organisation', required: true },
  {
    name: 'as',
    value: 'address',
    help: 'e-mail address of the person whose rights count',
    required: true,
  },
];

/** The person whose rights count, today. */
export async function actAs(desk: Desk, given: Given): Promise<Asker & { readonly slug: string }> {
  const email = textOf(given, 'as');
  const { id, slug } = await demandTenant(desk, textOf(given, 'tenant'));
  const person = await desk.directory.write(id, (tx) => findPerson(tx, email));
  if (person === undefined || person.deactivated)
    throw new Impossible(`${slug} has nobody with the address ${email}.`);
  return {
    tenantId: id,
    slug,
    personId: person.id as PersonId,
    today: todayInBrussels(desk.now()),
  };
}
