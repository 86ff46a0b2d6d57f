import type { ChangeExpense, ExpenseBody, MoneyRecorded } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { onHeldLines } from '../bound-lines';
import { refuseMoney } from '../budget.problems';
import { judgeExpense, judgeShares } from './judge-expense';
import { writeExpenseHead, writeExpenseVersion } from './write-expense';

/** Takes an invoice or a credit note into the books; what is not shared out yet waits in the queue. */
export async function spend(
  tx: Transaction,
  caller: Caller,
  body: ExpenseBody,
): Promise<MoneyRecorded> {
  judgeExpense(caller, body);
  const id = uuidv7({ msecs: tx.now.getTime() });
  const actor = { kind: 'person', id: caller.personId } as const;
  const lines = body.shares.map(({ lineId }) => lineId);
  await onHeldLines(tx, caller, { lines, reason: body.reason }, async () => {
    const shared = await judgeShares(tx, caller, body, new Set());
    if (!(await writeExpenseHead(tx, id, tx.now, { ...body, origin: '' }))) {
      refuseMoney({ code: 'invoice-known' });
    }
    const key = { id, revision: 1 };
    await writeExpenseVersion(tx, { actor, recordedAt: tx.now }, key, body, shared);
  });
  await tx.record(actor, {
    action: 'budget.spent',
    subject: { type: 'expense', id },
    unitId: null,
    before: null,
    after: { ...body, revision: 1 },
    personal: ['/after/supplier', '/after/description', '/after/reason'],
  });
  return { id, revision: 1 };
}

const Before = z.object({
  revision: z.int(),
  before: z.unknown(),
  lines: z.array(z.string()),
  commitments: z.array(z.string()),
});

const find = (tenantId: string, id: string, held: boolean) =>
  question(
    sql`
    select e.revision,
           (select row_to_json(v) from (select w.kind, w.invoiced_on, w.paid_on, w.excluding, w.vat, w.recoverable, w.shared from expense_version w
             where w.tenant_id = e.tenant_id and w.expense_id = e.id and w.revision = e.revision) v) as before,
           coalesce((select json_agg(distinct s.line_id) from expense_share s
             where s.tenant_id = e.tenant_id and s.expense_id = e.id and s.revision = e.revision), '[]') as lines,
           coalesce((select json_agg(distinct s.commitment_id) from expense_share s
             where s.tenant_id = e.tenant_id and s.expense_id = e.id and s.revision = e.revision and s.commitment_id is not null), '[]') as commitments
      from expense e where e.tenant_id = ${tenantId} and e.id = ${id} ${held ? sql`for update of e` : sql``}`,
    Before,
  );

/** Puts an expense right, or shares it out anew. What it said before stays on record. */
export async function correctExpense(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  body: ChangeExpense,
): Promise<MoneyRecorded> {
  judgeExpense(caller, body);
  const [read] = await tx.rows(find(tx.tenantId, id, false));
  if (read === undefined) return refuse(problems.notFound);
  if (read.revision !== seen) return refuse(problems.staleRevision, { revision: read.revision });
  const actor = { kind: 'person', id: caller.personId } as const;
  const revision = seen + 1;
  const lines = [...read.lines, ...body.shares.map(({ lineId }) => lineId)];
  await onHeldLines(tx, caller, { lines, reason: body.reason }, async () => {
    const [held] = await tx.rows(find(tx.tenantId, id, true));
    // Lines are held first, so somebody may have been faster between our look and our hold.
    if (held?.revision !== seen)
      return refuse(problems.staleRevision, { revision: held?.revision });
    const shared = await judgeShares(tx, caller, body, new Set(held.commitments));
    await writeExpenseVersion(tx, { actor, recordedAt: tx.now }, { id, revision }, body, shared);
    await tx.run(
      sql`update expense set revision = ${revision} where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`,
    );
  });
  await tx.record(actor, {
    action: 'budget.expense-corrected',
    subject: { type: 'expense', id },
    unitId: null,
    before: read.before,
    after: { ...body, revision },
    personal: ['/after/description', '/after/reason'],
  });
  return { id, revision };
}
