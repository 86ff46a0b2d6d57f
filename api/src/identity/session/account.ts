import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import { type Question, question, sql } from '../../platform/database/sql';

/** An account as sign-in needs it. */
export const Account = z.object({ id: z.uuid(), password_hash: z.string().nullable() });
export type Account = z.infer<typeof Account>;

/** An e-mail address as accounts are found by it: one spelling, whatever was typed. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

/** The account of an address that may sign in; none for who is unknown or deactivated. */
export function askAccount(tenantId: TenantId, email: string): Question<Account> {
  return question(
    sql`
    select p.id, p.password_hash from person p
     where p.tenant_id = ${tenantId} and p.email_key = ${emailKey(email)} and p.deactivated_at is null`,
    Account,
  );
}
