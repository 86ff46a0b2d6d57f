import type { MandateBody, MandateWritten } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { stated } from '../mandate';
import { mandateProblems } from '../mandates.problems';
import { seenMandate } from '../seen-mandate';

/** Puts a mandate right, or ends it. */
export async function changeMandate(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  body: MandateBody,
): Promise<MandateWritten> {
  const before = await seenMandate(tx, caller, id, seen);
  if (body.until !== null && body.until < body.from) refuse(mandateProblems.untilBeforeFrom);
  const revision = before.revision + 1;
  await tx.run(sql`
    update mandate set member = ${body.member}, office = ${body.office}, from_on = ${body.from}, until_on = ${body.until}, revision = ${revision}
     where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'mandate.changed',
      subject: { type: 'mandate', id },
      unitId: before.unitId,
      before: { ...before.body, revision: before.revision },
      after: { ...stated(body), revision },
      personal: ['/before/member', '/after/member'],
    },
  );
  return { id, revision };
}
