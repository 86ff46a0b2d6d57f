import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { TenantDatabase } from '../platform/database/tenant-database';
import type { Books } from './books';

/** What lines, initiatives and commitments are called in files: by their codes. An empty text for none. */
export interface MoneyNames {
  readonly line: (id: string) => string;
  readonly initiative: (id: string | null) => string;
  readonly commitment: (id: string | null) => string;
}

const Named = z.object({ id: z.string(), code: z.string() });

/** Gathers the codes that files name things by. */
export async function namesOf(database: TenantDatabase, books: Books): Promise<MoneyNames> {
  const { tenantId } = books;
  const [lines, initiatives, commitments] = await database.readAll(tenantId, [
    question(sql`select l.id, l.code from budget_line l where l.tenant_id = ${tenantId}`, Named),
    question(sql`select i.id, i.code from initiative i where i.tenant_id = ${tenantId}`, Named),
    question(
      sql`select c.id, c.reference as code from commitment c where c.tenant_id = ${tenantId}`,
      Named,
    ),
  ] as const);
  const finder = (rows: readonly z.infer<typeof Named>[]) => {
    const codes = new Map(rows.map(({ id, code }) => [id, code]));
    return (id: string | null) => (id === null ? '' : (codes.get(id) ?? ''));
  };
  return {
    line: finder(lines),
    initiative: finder(initiatives),
    commitment: finder(commitments),
  };
}
