import { z } from 'zod';
import type { CalendarDate } from '@weerbaar/kernel';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import { identityProblems } from '../identity.problems';

const Held = z.object({ id: z.uuid() });

/**
 * Makes a change that may take an administrator away, and refuses it when nobody would be left who can give roles. All lasting
 * administrators are locked first, so that two of them cannot remove each other at the same moment.
 */
export async function keepAnAdministrator<T>(
  tx: Transaction,
  today: CalendarDate,
  change: () => Promise<T>,
): Promise<T> {
  const before = await lockAdministrators(tx, today);
  const changed = await change();
  if (before > 0 && (await lockAdministrators(tx, today)) === 0) {
    refuse(identityProblems.lastAdministrator);
  }
  return changed;
}

/** Counts grants of administrators of the whole organisation that do not end by themselves, of people who can sign in. */
async function lockAdministrators(tx: Transaction, today: CalendarDate): Promise<number> {
  const held = await tx.rows(
    question(
      sql`
      select g.id from role_grant g
        join person p on p.tenant_id = g.tenant_id and p.id = g.person_id
       where g.tenant_id = ${tx.tenantId} and g.role = 'administrator' and g.revoked_at is null and g.expires_at is null
         and p.deactivated_at is null and p.password_hash is not null
         and not exists (select 1 from unit_path up where up.tenant_id = ${tx.tenantId} and up.unit_id = g.unit_id and up.depth > 0
                          and up.effective_on <= ${today} and up.until_on > ${today})
       order by g.id for update of g, p`,
      Held,
    ),
  );
  return held.length;
}
