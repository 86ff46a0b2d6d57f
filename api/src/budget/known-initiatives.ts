import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { refuseMoney } from './budget.problems';

/** Refuses unless every initiative that is named exists. */
export async function demandInitiatives(
  tx: Transaction,
  named: readonly (string | null)[],
): Promise<void> {
  const ids = [...new Set(named.filter((id) => id !== null))];
  if (ids.length === 0) return;
  const [found] = await tx.rows(
    question(
      sql`select count(*)::integer as count from initiative i where i.tenant_id = ${tx.tenantId} and i.id = any(${ids}::uuid[])`,
      z.object({ count: z.int() }),
    ),
  );
  if (found?.count !== ids.length) refuseMoney({ code: 'initiative-unknown' });
}

/** Refuses unless the unit exists and is not archived today. */
export async function demandUnits(
  tx: Transaction,
  named: readonly string[],
  today: string,
): Promise<void> {
  const ids = [...new Set(named)];
  if (ids.length === 0) return;
  const [found] = await tx.rows(
    question(
      sql`select count(*)::integer as count from unit_period u
           where u.tenant_id = ${tx.tenantId} and u.unit_id = any(${ids}::uuid[]) and not u.archived and u.effective_on <= ${today} and u.until_on > ${today}`,
      z.object({ count: z.int() }),
    ),
  );
  if (found?.count !== ids.length) refuseMoney({ code: 'unit-unknown' });
}
