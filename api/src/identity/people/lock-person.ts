import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import { identityProblems } from '../identity.problems';

const Locked = z.object({
  name: z.string(),
  email: z.string(),
  revision: z.int(),
  invited: z.boolean(),
  deactivated: z.boolean(),
});
export type LockedPerson = z.infer<typeof Locked>;

/** The person that a command changes, locked; one who is not of this organisation does not exist. */
export async function lockPerson(tx: Transaction, personId: string): Promise<LockedPerson> {
  const [person] = await tx.rows(
    question(
      sql`select name, email, revision, password_hash is null as invited, deactivated_at is not null as deactivated
            from person where tenant_id = ${tx.tenantId} and id = ${personId} for update`,
      Locked,
    ),
  );
  return person ?? refuse(problems.notFound);
}

/** The same, of somebody who is not deactivated. */
export async function lockActivePerson(tx: Transaction, personId: string): Promise<LockedPerson> {
  const person = await lockPerson(tx, personId);
  return person.deactivated ? refuse(identityProblems.personDeactivated) : person;
}
