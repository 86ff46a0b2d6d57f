import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { newRecoveryCode, recoveryCodeHash } from './recovery-code';

const howMany = 10;

/** Ten new codes for a person; the ones that he had are void. They are shown once, only their hashes are kept. */
export async function renewRecoveryCodes(tx: Transaction, personId: string): Promise<string[]> {
  await voidRecoveryCodes(tx, personId);
  const codes = Array.from({ length: howMany }, newRecoveryCode);
  await tx.run(sql`
    insert into recovery_code (tenant_id, person_id, code_hash)
    select ${tx.tenantId}, ${personId}, c.hash from unnest(${codes.map(recoveryCodeHash)}::bytea[]) as c (hash)`);
  return codes;
}

/** Uses a code up; whether it was one of this person's that nobody used before. */
export async function useRecoveryCode(
  tx: Transaction,
  personId: string,
  code: string,
): Promise<boolean> {
  const used = await tx.run(sql`
    update recovery_code set used_at = now()
     where tenant_id = ${tx.tenantId} and person_id = ${personId} and code_hash = ${recoveryCodeHash(code)} and used_at is null`);
  return used === 1;
}

/** The codes of a person work no more. */
export async function voidRecoveryCodes(tx: Transaction, personId: string): Promise<void> {
  await tx.run(
    sql`update recovery_code set used_at = now() where tenant_id = ${tx.tenantId} and person_id = ${personId} and used_at is null`,
  );
}
