import { z } from 'zod';
import type { Language } from '@weerbaar/kernel';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { identityProblems, wrongEntry } from '../identity.problems';
import { emailKey } from '../session/account';

/** A person who begins here. */
export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Adds a person without a password; an address belongs to one person of the organisation. */
export async function insertPerson(tx: Transaction, person: NewPerson): Promise<void> {
  const added = await tx.rows(
    question(
      sql`insert into person (tenant_id, id, name, email, email_key, language)
          values (${tx.tenantId}, ${person.id}, ${person.name}, ${person.email}, ${emailKey(person.email)}, ${person.language})
          on conflict (tenant_id, email_key) do nothing returning id`,
      z.object({ id: z.uuid() }),
    ),
  );
  if (added.length === 0) throw wrongEntry(identityProblems.emailTaken, 'email');
}
