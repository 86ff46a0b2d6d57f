import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';

/** Ends the address of somebody's calendar; how many there were. */
export async function endCalendar(tx: Transaction, personId: string): Promise<number> {
  // Two of his own at the same moment take turns.
  await tx.run(
    sql`select 1 from person where tenant_id = ${tx.tenantId} and id = ${personId} for no key update`,
  );
  return tx.run(sql`
    update calendar_feed set revoked_at = ${tx.now}
     where tenant_id = ${tx.tenantId} and person_id = ${personId} and revoked_at is null`);
}

/** Withdraws the address: whoever subscribed to it gets nothing any more. */
export async function closeCalendar(tx: Transaction, { personId }: Caller): Promise<void> {
  if ((await endCalendar(tx, personId)) === 0) return refuse(problems.notFound);
  await tx.record(
    { kind: 'person', id: personId },
    {
      action: 'calendar.closed',
      subject: { type: 'person', id: personId },
      unitId: null,
      before: {},
      after: null,
    },
  );
}
