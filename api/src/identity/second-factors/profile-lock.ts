import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { PasskeyOwner } from './passkeys';

const Owner = z.object({ id: z.uuid(), name: z.string(), email: z.string() });

/** The person whose account is changed, his row locked, so that changes of it come one after the other. */
export async function lockProfile(tx: Transaction, personId: string): Promise<PasskeyOwner> {
  const [owner] = await tx.rows(
    question(
      sql`select id, name, email from person
           where tenant_id = ${tx.tenantId} and id = ${personId} and deactivated_at is null for update`,
      Owner,
    ),
  );
  return owner ?? refuse(problems.sessionMissing);
}
