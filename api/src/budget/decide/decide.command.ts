import type { MoneyRecorded, RecordDecision } from '@weerbaar/contracts';
import { belowNothing, cents, decisionFate } from '@weerbaar/money';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Actor, Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { onHeldLines } from '../bound-lines';
import { booksOfToday } from '../books';
import { refuseMoney } from '../budget.problems';
import { demandInitiatives } from '../known-initiatives';
import { decidedFacts } from '../money-facts';

/** The lines of the decision that is replaced: they move as well. */
async function replacedLines(tx: Transaction, replaces: string | null): Promise<string[]> {
  if (replaces === null) return [];
  const [found] = await tx.rows(
    question(
      sql`select coalesce((select json_agg(distinct e.line_id) from budget_entry e where e.tenant_id = ${tx.tenantId} and e.decision_id = d.id), '[]') as lines
            from budget_decision d where d.tenant_id = ${tx.tenantId} and d.id = ${replaces}`,
      z.object({ lines: z.array(z.string()) }),
    ),
  );
  return found?.lines ?? refuse(problems.notFound);
}

/** Who records a decision, and when. */
interface Recorder {
  readonly actor: Actor;
  readonly id: string;
  readonly recordedAt: Date;
}

/** Writes a decision that was judged. */
export async function writeDecision(
  tx: Transaction,
  { actor, id, recordedAt }: Recorder,
  body: RecordDecision,
): Promise<void> {
  const written = await tx.run(sql`
    insert into budget_decision (tenant_id, id, kind, decided_on, recorded_at, recorded_by, body, reference, title, source, reason, illustrative, replaces)
    values (${tx.tenantId}, ${id}, ${body.kind}, ${body.decidedOn}, ${recordedAt}, ${actor.kind === 'person' ? actor.id : null}, ${body.body},
            ${body.reference}, ${body.title}, ${body.source}, ${body.reason}, ${body.illustrative}, ${body.replaces})
    on conflict do nothing`);
  if (written === 0) return refuseMoney({ code: 'decision-already-replaced' });
  const { entries } = body;
  await tx.run(sql`
    insert into budget_entry (tenant_id, decision_id, number, line_id, year, initiative_id, amount)
    select ${tx.tenantId}, ${id}, e.number, e.line_id, e.year, e.initiative_id, e.amount
      from unnest(${entries.map((_, index) => index + 1)}::integer[], ${entries.map(({ lineId }) => lineId)}::uuid[],
                  ${entries.map(({ year }) => year)}::integer[], ${entries.map(({ initiativeId }) => initiativeId)}::uuid[],
                  ${entries.map(({ amount }) => amount)}::bigint[]) as e (number, line_id, year, initiative_id, amount)`);
}

/** Records a decision that grants, cuts, moves, carries over or allots money; or that puts an earlier one right. */
export async function decide(
  tx: Transaction,
  caller: Caller,
  body: RecordDecision,
): Promise<MoneyRecorded> {
  const entries = body.entries.map(({ lineId, year, initiativeId, amount }) => ({
    line: lineId,
    year,
    initiative: initiativeId,
    amount: cents(amount),
  }));
  const fate = decisionFate({ ...body, entries }, caller.today);
  if (!fate.ok) return refuseMoney({ ...fate.error });
  const replaced = await replacedLines(tx, body.replaces);
  const lines = [...entries.map(({ line }) => line), ...replaced];
  const id = uuidv7({ msecs: tx.now.getTime() });
  await onHeldLines(tx, caller, { lines, reason: body.reason }, async () => {
    await demandInitiatives(
      tx,
      entries.map(({ initiative }) => initiative),
    );
    const actor = { kind: 'person', id: caller.personId } as const;
    await writeDecision(tx, { actor, id, recordedAt: tx.now }, body);
    const below = belowNothing(await tx.rows(decidedFacts(booksOfToday(caller), lines)));
    if (below !== null) {
      const { line, year, initiative, amount } = below;
      refuseMoney({ code: 'cell-below-nothing', line, year, initiative, amount });
    }
  });
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'budget.decided',
      subject: { type: 'budget-decision', id },
      unitId: null,
      before: null,
      after: { ...body },
    },
  );
  return { id, revision: 1 };
}
