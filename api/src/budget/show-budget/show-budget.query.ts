import type { BudgetCell, BudgetInitiative, BudgetView } from '@weerbaar/contracts';
import { balanceCells, overdrawnOf } from '@weerbaar/money';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { TenantDatabase } from '../../platform/database/tenant-database';
import { type Books, expenseVersions, initiativeVersions, unitName } from '../books';
import { findLines } from '../budget-lines';
import {
  Cents,
  committedFacts,
  committedYear,
  decidedFacts,
  estimateFacts,
  moneyFacts,
  spentFacts,
} from '../money-facts';

const Initiative = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  kind: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  keys: z.array(z.object({ code: z.string(), share: z.int() })),
});

/** The initiatives as money falls to them. */
export const briefInitiatives = (books: Books): Question<BudgetInitiative> =>
  question(
    sql`
    select i.id, i.code, v.body->>'title' as title, v.body->>'kind' as kind, v.unit_id as "unitId",
           ${unitName(books.tenantId, sql`v.unit_id`)} as "unitName", v.body->'keys' as keys
      from initiative i
      join (${initiativeVersions(books)}) v on v.tenant_id = i.tenant_id and v.initiative_id = i.id
     where i.tenant_id = ${books.tenantId}
     order by i.code, i.id`,
    Initiative,
  );

const Unallocated = z.object({ count: z.int(), excluding: Cents });

const unallocated = (books: Books): Question<z.infer<typeof Unallocated>> =>
  question(
    sql`
    select count(*)::integer as count, coalesce(sum(v.excluding - v.shared), 0)::text as excluding
      from (${expenseVersions(books)}) v where v.shared <> v.excluding`,
    Unallocated,
  );

/** The books as at a day, in one round trip. */
export async function showBudget(database: TenantDatabase, books: Books): Promise<BudgetView> {
  const [lines, initiatives, decided, committed, spent, estimates, [open]] = await database.readAll(
    books.tenantId,
    [
      findLines(books.tenantId),
      briefInitiatives(books),
      decidedFacts(books),
      committedFacts(books),
      spentFacts(books),
      estimateFacts(books),
      unallocated(books),
    ] as const,
  );
  const overdrawn = new Set(
    committed
      .map(committedYear)
      .filter((year) => overdrawnOf(year) > 0)
      .map(({ commitment }) => commitment),
  );
  const cells = balanceCells(moneyFacts(decided, committed, spent, estimates)).map(
    ({ line, year, initiative, balance }): BudgetCell => ({
      lineId: line,
      year,
      initiativeId: initiative,
      ...balance,
    }),
  );
  return {
    on: books.on,
    lines,
    initiatives,
    cells,
    unallocated: open ?? { count: 0, excluding: 0 },
    overdrawn: overdrawn.size,
  };
}
