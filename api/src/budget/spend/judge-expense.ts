import type { ChangeExpense } from '@weerbaar/contracts';
import {
  cents,
  type DrawableCommitment,
  expenseFate,
  type SharedAmount,
  sharesFate,
} from '@weerbaar/money';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { booksOfToday, commitmentVersions } from '../books';
import { refuseMoney } from '../budget.problems';
import { demandInitiatives } from '../known-initiatives';

const Drawable = z.object({
  id: z.string(),
  line: z.string(),
  initiative: z.string().nullable(),
  years: z.array(z.int()),
  closed: z.boolean(),
});

/** The commitments that shares name. Their line is held, so nobody amends them meanwhile. */
async function drawable(
  tx: Transaction,
  caller: Caller,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DrawableCommitment>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    question(
      sql`
      select c.id, c.line_id as line, c.initiative_id as initiative, v.closed,
             (select json_agg(y.year) from commitment_year y
               where y.tenant_id = ${tx.tenantId} and y.commitment_id = c.id and y.revision = v.revision) as years
        from commitment c
        join (${commitmentVersions(booksOfToday(caller))}) v on v.tenant_id = c.tenant_id and v.commitment_id = c.id
       where c.tenant_id = ${tx.tenantId} and c.id = any(${[...ids]}::uuid[])`,
      Drawable,
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The amounts of an expense and its parts as the rules take them. */
export const amountsOf = ({ excluding, vat, recoverable }: ChangeExpense) => ({
  excluding: cents(excluding),
  vat: cents(vat),
  recoverable: cents(recoverable),
});

/** Refuses an expense that cannot be by itself. */
export function judgeExpense(caller: Caller, body: ChangeExpense): void {
  const fate = expenseFate({ ...body, ...amountsOf(body) }, caller.today);
  if (!fate.ok) refuseMoney({ ...fate.error });
}

/**
 * Shares an expense out, or refuses. A commitment that was drawn on before may have been closed since: what stands on it
 * stays, so `drawnBefore` may be named again.
 */
export async function judgeShares(
  tx: Transaction,
  caller: Caller,
  body: ChangeExpense,
  drawnBefore: ReadonlySet<string>,
): Promise<SharedAmount> {
  const { shares } = body;
  await demandInitiatives(
    tx,
    shares.map(({ initiativeId }) => initiativeId),
  );
  const named = shares.flatMap(({ commitmentId }) => (commitmentId === null ? [] : [commitmentId]));
  const known = await drawable(tx, caller, named);
  const fate = sharesFate(
    amountsOf(body),
    shares.map(({ lineId, year, initiativeId, commitmentId, excluding }) => ({
      line: lineId,
      year,
      initiative: initiativeId,
      commitment: commitmentId,
      excluding: cents(excluding),
    })),
    (id) => {
      const found = known.get(id);
      return found && { ...found, closed: found.closed && !drawnBefore.has(id) };
    },
  );
  return fate.ok ? fate.value : refuseMoney({ ...fate.error });
}
