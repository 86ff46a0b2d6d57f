import type { BudgetLineBody, BudgetLineView, ChangeBudgetLine } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { findLines } from '../budget-lines';
import { refuseMoney } from '../budget.problems';
import { demandUnits } from '../known-initiatives';

async function lineOf(tx: Transaction, id: string): Promise<BudgetLineView | undefined> {
  const [line] = await tx.rows(findLines(tx.tenantId, sql`l.id = ${id}`));
  return line;
}

/** Puts a line on the budget; nothing stands on it until something is decided. */
export async function addLine(
  tx: Transaction,
  caller: Caller,
  body: BudgetLineBody,
): Promise<BudgetLineView> {
  await demandUnits(tx, [body.unitId], caller.today);
  const id = uuidv7({ msecs: tx.now.getTime() });
  const added = await tx.run(sql`
    insert into budget_line (tenant_id, id, code, title, unit_id, vat_basis, efro_basis, accounting_code, source, illustrative, recorded_at)
    values (${tx.tenantId}, ${id}, ${body.code}, ${body.title}, ${body.unitId}, ${body.vatBasis}, ${body.efroBasis}, ${body.accountingCode},
            ${body.source}, ${body.illustrative}, ${tx.now})
    on conflict (tenant_id, code) do nothing`);
  if (added === 0) refuseMoney({ code: 'code-taken' });
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'budget.line-added',
      subject: { type: 'budget-line', id },
      unitId: body.unitId,
      before: null,
      after: { ...body, revision: 1 },
    },
  );
  const line = await lineOf(tx, id);
  if (line === undefined) throw new Error('the line that was just written is not there');
  return line;
}

/** Puts right what a line is called and who answers for it. What its amounts mean stays for good. */
export async function changeLine(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  body: ChangeBudgetLine,
): Promise<BudgetLineView> {
  const [locked] = await tx.rows(
    question(
      sql`select revision from budget_line where tenant_id = ${tx.tenantId} and id = ${id} for update`,
      z.object({ revision: z.int() }),
    ),
  );
  const before = await lineOf(tx, id);
  if (locked === undefined || before === undefined) return refuse(problems.notFound);
  if (before.revision !== seen) return refuse(problems.staleRevision, { current: before });
  await demandUnits(tx, [body.unitId], caller.today);
  await tx.run(sql`
    update budget_line set title = ${body.title}, unit_id = ${body.unitId}, accounting_code = ${body.accountingCode}, source = ${body.source},
           revision = ${seen + 1}
     where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`);
  const { title, unitId, accountingCode, source } = before;
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'budget.line-changed',
      subject: { type: 'budget-line', id },
      unitId: body.unitId,
      before: { title, unitId, accountingCode, source, revision: seen },
      after: { ...body, revision: seen + 1 },
    },
  );
  return (await lineOf(tx, id)) ?? refuse(problems.notFound);
}
