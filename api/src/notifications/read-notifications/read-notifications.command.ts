import type { UnreadCount } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { countUnread } from '../notification';

/** Notes what the caller has read; what is not his, or was read before, stays as it is. */
export async function readNotifications(
  tx: Transaction,
  caller: Caller,
  ids: readonly string[],
): Promise<UnreadCount> {
  const { personId } = caller;
  const read = await tx.run(sql`
    update notification set read_at = ${tx.now}
     where tenant_id = ${tx.tenantId} and person_id = ${personId} and id = any(${[...ids]}::uuid[]) and read_at is null`);
  if (read > 0)
    await tx.record(
      { kind: 'person', id: personId },
      {
        action: 'notification.read',
        subject: { type: 'person', id: personId },
        unitId: null,
        before: null,
        after: { read },
      },
    );
  const [count] = await tx.rows(countUnread(caller));
  return { unread: count?.unread ?? 0 };
}
