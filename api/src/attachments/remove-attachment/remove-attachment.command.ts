import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { findAttachment } from '../find-attachment.query';

/** Detaches a file. Its content stays, and so does the row that says who hung it there. */
export async function removeAttachment(tx: Transaction, caller: Caller, id: string): Promise<void> {
  const [attachment] = await tx.rows(findAttachment(caller, id));
  if (attachment === undefined) return refuse(problems.notFound);
  if (!attachment.removable) return refuse(problems.notAllowed);
  const removed = await tx.run(sql`
    update attachment set removed_by = ${caller.personId}, removed_at = ${tx.now}
     where tenant_id = ${tx.tenantId} and id = ${id} and removed_at is null`);
  // Somebody else was faster.
  if (removed === 0) return refuse(problems.notFound);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'attachment.removed',
      subject: { type: 'attachment', id },
      unitId: attachment.unit_id,
      before: {
        on: { type: attachment.subject_type, id: attachment.subject_id },
        name: attachment.name,
        note: attachment.note,
        sha256: attachment.sha256.toString('hex'),
        size: attachment.size,
        mediaType: attachment.media_type,
      },
      after: null,
      personal: ['/before/name', '/before/note'],
    },
  );
}
