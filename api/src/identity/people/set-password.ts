import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';

/** Gives a person a new password; one-time links that would set it again are void. */
export async function setPassword(tx: Transaction, personId: string, hash: string): Promise<void> {
  await tx.run(sql`
    update person set password_hash = ${hash}, password_changed_at = now()
     where tenant_id = ${tx.tenantId} and id = ${personId}`);
  await voidLinks(tx, personId);
}

/** The links that a person holds work no more. */
export async function voidLinks(tx: Transaction, personId: string): Promise<void> {
  await tx.run(
    sql`update one_time_link set used_at = now() where tenant_id = ${tx.tenantId} and person_id = ${personId} and used_at is null`,
  );
}
