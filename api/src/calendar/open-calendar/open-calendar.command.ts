import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { newSecret, secretHash, tokenOf } from '../../platform/security/session-token';
import { endCalendar } from '../close-calendar/close-calendar.command';

/** A new address for the caller's calendar, and the end of the one before; returns its token. */
export async function openCalendar(tx: Transaction, { personId }: Caller): Promise<string> {
  await endCalendar(tx, personId);
  const secret = newSecret();
  await tx.run(sql`
    insert into calendar_feed (tenant_id, token_hash, person_id, created_at)
    values (${tx.tenantId}, ${secretHash(secret)}, ${personId}, ${tx.now})`);
  await tx.record(
    { kind: 'person', id: personId },
    {
      action: 'calendar.opened',
      subject: { type: 'person', id: personId },
      unitId: null,
      before: null,
      after: {},
    },
  );
  return tokenOf(tx.tenantId, secret);
}
