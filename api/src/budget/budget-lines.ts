import type { BudgetLineView } from '@weerbaar/contracts';
import { vatBases } from '@weerbaar/money';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../platform/database/sql';
import { unitName } from './books';

const Row = z
  .object({
    id: z.string(),
    code: z.string(),
    title: z.string(),
    unit_id: z.string(),
    unit_name: z.string(),
    vat_basis: z.enum(vatBases),
    efro_basis: z.enum(['gross', 'net']),
    accounting_code: z.string(),
    source: z.string(),
    illustrative: z.boolean(),
    revision: z.int(),
  })
  .transform((row): BudgetLineView => ({
    id: row.id,
    code: row.code,
    title: row.title,
    unitId: row.unit_id,
    unitName: row.unit_name,
    vatBasis: row.vat_basis,
    efroBasis: row.efro_basis,
    accountingCode: row.accounting_code,
    source: row.source,
    illustrative: row.illustrative,
    revision: row.revision,
  }));

/** The lines of the budget, by code. `where` narrows `budget_line l`. */
export const findLines = (
  tenantId: string,
  where: SqlFragment = sql`true`,
): Question<BudgetLineView> =>
  question(
    sql`
    select l.id, l.code, l.title, l.unit_id, ${unitName(tenantId, sql`l.unit_id`)} as unit_name, l.vat_basis, l.efro_basis, l.accounting_code,
           l.source, l.illustrative, l.revision
      from budget_line l where l.tenant_id = ${tenantId} and ${where}
     order by l.code, l.id`,
    Row,
  );
