import { z } from 'zod';
import { emailKey } from '../../identity/session/account';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';

const Row = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  invited: z.boolean(),
  deactivated: z.boolean(),
  administrator: z.boolean(),
});

/** A person as the operator sees him. */
export type KnownPerson = z.infer<typeof Row>;

const person = sql`
  select p.id, p.name, p.email, p.password_hash is null as invited, p.deactivated_at is not null as deactivated,
         exists (select 1 from role_grant g where g.tenant_id = p.tenant_id and g.person_id = p.id and g.role = 'administrator'
                    and g.revoked_at is null and (g.expires_at is null or g.expires_at > now())) as administrator
    from person p`;

/** Somebody by his address; undefined where nobody has it. */
export async function findPerson(tx: Transaction, email: string): Promise<KnownPerson | undefined> {
  const [found] = await tx.rows(
    question(
      sql`${person} where p.tenant_id = ${tx.tenantId} and p.email_key = ${emailKey(email)}`,
      Row,
    ),
  );
  return found;
}

/** Everybody, by name. */
export const listPeople = (tx: Transaction): Promise<KnownPerson[]> =>
  tx.rows(
    question(sql`${person} where p.tenant_id = ${tx.tenantId} order by lower(p.name), p.id`, Row),
  );
