import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';

const Kept = z.object({ challenge: z.string().nullable() });

/** Keeps the challenge that the browser was just given, in its session; one that was given before is void. */
export async function keepChallenge(
  tx: Transaction,
  caller: Caller,
  challenge: string,
): Promise<void> {
  await tx.run(sql`
    update session set challenge = ${challenge}
     where tenant_id = ${caller.tenantId} and token_hash = ${caller.tokenHash} and ended_at is null`);
}

/** Takes the challenge of the session: whatever comes of it, it serves once. Undefined when there is none. */
export async function takeChallenge(tx: Transaction, caller: Caller): Promise<string | undefined> {
  const [kept] = await tx.rows(
    question(
      sql`select challenge from session
           where tenant_id = ${caller.tenantId} and token_hash = ${caller.tokenHash} and ended_at is null for update`,
      Kept,
    ),
  );
  await tx.run(
    sql`update session set challenge = null where tenant_id = ${caller.tenantId} and token_hash = ${caller.tokenHash}`,
  );
  return kept?.challenge ?? undefined;
}
