import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import { type Question, question, sql } from '../../platform/database/sql';
import { Factors, factorsOf } from '../second-factors/factors';

/** An account as sign-in needs it. */
export const Account = Factors.extend({
  id: z.uuid(),
  password_hash: z.string().nullable(),
  demanded: z.boolean(),
});
export type Account = z.infer<typeof Account>;

/** An e-mail address as accounts are found by it: one spelling, whatever was typed. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

/** The account of an address that may sign in; none for who is unknown or deactivated. */
export function askAccount(tenantId: TenantId, email: string): Question<Account> {
  return question(
    sql`
    select p.id, p.password_hash, o.second_factor_demanded as demanded, ${factorsOf(tenantId, sql`p.id`)}
      from person p join organisation o on o.tenant_id = p.tenant_id
     where p.tenant_id = ${tenantId} and p.email_key = ${emailKey(email)} and p.deactivated_at is null`,
    Account,
  );
}
