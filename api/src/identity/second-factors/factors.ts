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

/** The factors of a person, and whether his organisation demands one. */
export type HeldFactors = Factors & { readonly demanded: boolean };

/** How far a right password takes somebody: a factor that he has is always asked for. */
export function stateAfterPassword(factors: HeldFactors): SessionState {
  if (hasSecondFactor(factors)) return 'second-factor';
  return factors.demanded ? 'enrol-second-factor' : 'signed-in';
}

/**
 * The second factors of a person inside a change of them, and whether one is demanded. The person's row is locked first, so that
 * two changes at the same moment see each other, and the organisation's is held, so that nobody slips past a demand that is just
 * being made.
 */
export async function lockFactors(tx: Transaction, personId: string): Promise<HeldFactors> {
  await tx.rows(
    question(
      sql`select id from person where tenant_id = ${tx.tenantId} and id = ${personId} for update`,
      z.object({ id: z.uuid() }),
    ),
  );
  const [organisation] = await tx.rows(
    question(
      sql`select second_factor_demanded as demanded from organisation where tenant_id = ${tx.tenantId} for share`,
      z.object({ demanded: z.boolean() }),
    ),
  );
  const [factors] = await tx.rows(
    question(sql`select ${factorsOf(tx.tenantId, sql`${personId}::uuid`)}`, Factors),
  );
  if (organisation === undefined || factors === undefined) return refuse(problems.sessionMissing);
  return { ...factors, ...organisation };
}
