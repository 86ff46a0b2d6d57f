import { balanceCells, overcommitment, sumBalances } from '@weerbaar/money';
import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import type { Caller } from '../platform/security/caller';
import { refuseMoney } from './budget.problems';
import { booksOfToday } from './books';
import { committedFacts, decidedFacts, estimateFacts, moneyFacts, spentFacts } from './money-facts';

/** How far each year of some lines is bound beyond what was decided. */
type Overcommitments = ReadonlyMap<string, number>;

async function overcommitments(
  tx: Transaction,
  caller: Caller,
  lines: readonly string[],
): Promise<Overcommitments> {
  const books = booksOfToday(caller);
  const [decided, committed, spent, estimates] = await Promise.all([
    tx.rows(decidedFacts(books, lines)),
    tx.rows(committedFacts(books, lines)),
    tx.rows(spentFacts(books, lines)),
    tx.rows(estimateFacts(books, lines)),
  ]);
  const cells = balanceCells(moneyFacts(decided, committed, spent, estimates));
  const years = Map.groupBy(cells, ({ line, year }) => `${line} ${year}`);
  return new Map(
    [...years].map(([key, members]) => [
      key,
      overcommitment(sumBalances(members.map(({ balance }) => balance))),
    ]),
  );
}

/**
 * Holds the lines, so that nobody else binds or grants on them meanwhile; does the work; and refuses it as a whole when a
 * year of one of them is bound further beyond what was decided than before and nobody says why. Lines are held in the order
 * of their ids, before anything else of the books. A line that does not exist refuses.
 */
export async function onHeldLines<T>(
  tx: Transaction,
  caller: Caller,
  asked: { readonly lines: readonly string[]; readonly reason: string },
  work: () => Promise<T>,
): Promise<T> {
  const lines = [...new Set(asked.lines)].sort();
  const held = await tx.rows(
    question(
      sql`select l.id from budget_line l where l.tenant_id = ${tx.tenantId} and l.id = any(${lines}::uuid[]) order by l.id for no key update`,
      z.object({ id: z.string() }),
    ),
  );
  if (held.length < lines.length) return refuseMoney({ code: 'line-unknown' });
  if (asked.reason !== '') return work();
  const before = await overcommitments(tx, caller, lines);
  const done = await work();
  const after = await overcommitments(tx, caller, lines);
  for (const [key, beyond] of after) {
    if (beyond > (before.get(key) ?? 0)) {
      const year = Number(key.split(' ')[1]);
      return refuseMoney({ code: 'overcommitment-unexplained', year, beyond });
    }
  }
  return done;
}
