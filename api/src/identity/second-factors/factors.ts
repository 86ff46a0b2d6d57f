import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import { question, sql, type SqlFragment } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { SessionState } from '../../platform/security/caller';

/** Which second factors a person has: three columns `authenticator`, `passkey` and `recovery_code`. */
export function factorsOf(tenantId: TenantId, personId: SqlFragment): SqlFragment {
  return sql`
    exists (select 1 from authenticator f where f.tenant_id = ${tenantId} and f.person_id = ${personId}
             and f.confirmed_at is not null and f.removed_at is null) as authenticator,
    exists (select 1 from passkey f where f.tenant_id = ${tenantId} and f.person_id = ${personId}
             and f.removed_at is null) as passkey,
    exists (select 1 from recovery_code f where f.tenant_id = ${tenantId} and f.person_id = ${personId}
             and f.used_at is null) as recovery_code`;
}

export const Factors = z.object({
  authenticator: z.boolean(),
  passkey: z.boolean(),
  recovery_code: z.boolean(),
});
export type Factors = z.infer<typeof Factors>;

/** Whether the person has a second factor. Recovery codes stand in for one and are none themselves. */
export const hasSecondFactor = (factors: Pick<Factors, 'authenticator' | 'passkey'>): boolean =>
  factors.authenticator || factors.passkey;

/** How far a right password takes somebody: a factor that he has is always asked for. */
export function stateAfterPassword(factors: Factors, demanded: boolean): SessionState {
  if (hasSecondFactor(factors)) return 'second-factor';
  return demanded ? 'enrol-second-factor' : 'signed-in';
}

const Held = Factors.extend({ demanded: z.boolean() });

/**
 * The second factors of a person inside a change of them. The person's row is locked first, so that two changes at the same
 * moment see each other: nobody ends up without a factor that is demanded.
 */
export async function lockFactors(
  tx: Transaction,
  personId: string,
): Promise<z.infer<typeof Held>> {
  await tx.rows(
    question(
      sql`select id from person where tenant_id = ${tx.tenantId} and id = ${personId} for update`,
      z.object({ id: z.uuid() }),
    ),
  );
  const [held] = await tx.rows(
    question(
      sql`select ${factorsOf(tx.tenantId, sql`${personId}`)}, o.second_factor_demanded as demanded
            from organisation o where o.tenant_id = ${tx.tenantId}`,
      Held,
    ),
  );
  return held ?? refuse(problems.sessionMissing);
}
