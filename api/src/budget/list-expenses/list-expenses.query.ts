import type { ExpenseQuery, ExpenseView } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { expenseKinds } from '@weerbaar/money';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../../platform/database/sql';
import { type Books, expenseVersions } from '../books';
import { Cents } from '../money-facts';

const Day = z.string().transform((day) => day as CalendarDate);

const Row = z
  .object({
    id: z.string(),
    supplier: z.string(),
    number: z.string(),
    origin: z.string(),
    illustrative: z.boolean(),
    revision: z.int(),
    recordedAt: z.date(),
    kind: z.enum(expenseKinds),
    invoicedOn: Day,
    paidOn: Day.nullable(),
    excluding: Cents,
    vat: Cents,
    recoverable: Cents,
    shared: Cents,
    description: z.string(),
    reason: z.string(),
    shares: z.array(
      z.object({
        lineId: z.string(),
        year: z.int(),
        initiativeId: z.string().nullable(),
        commitmentId: z.string().nullable(),
        excluding: Cents,
        vat: Cents,
        recoverable: Cents,
      }),
    ),
    files: z.coerce.number(),
    count: z.coerce.number(),
  })
  .transform((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
type Row = ExpenseView & { readonly count: number };

type Filter = Omit<ExpenseQuery, 'on' | 'known'>;

/** Whether a version `v` is among those asked for. */
function fits(books: Books, filter: Filter): SqlFragment {
  const shared = (where: SqlFragment): SqlFragment =>
    sql`exists (select 1 from expense_share s where s.tenant_id = ${books.tenantId} and s.expense_id = v.expense_id and s.revision = v.revision and ${where})`;
  const parts = [
    filter.commitment === undefined
      ? sql`true`
      : shared(sql`s.commitment_id = ${filter.commitment}`),
    filter.initiative === undefined
      ? sql`true`
      : shared(sql`s.initiative_id = ${filter.initiative}`),
    filter.line === undefined ? sql`true` : shared(sql`s.line_id = ${filter.line}`),
    filter.unallocated === 'true' ? sql`v.shared <> v.excluding` : sql`true`,
  ];
  return parts.reduce((all, part) => sql`${all} and ${part}`);
}

/** The expenses that had come in by a day, the latest first, `most` of them; each row knows how many there are in all. */
export const listExpenses = (books: Books, filter: Filter, most: number): Question<Row> =>
  question(
    sql`
    select e.id, e.supplier, e.number, e.origin, e.illustrative, v.revision, v.recorded_at as "recordedAt", v.kind, v.invoiced_on as "invoicedOn",
           v.paid_on as "paidOn", v.excluding::text, v.vat::text, v.recoverable::text, v.shared::text, v.description, v.reason, v.count,
           coalesce((select json_agg(json_build_object('lineId', s.line_id, 'year', s.year, 'initiativeId', s.initiative_id,
                                                       'commitmentId', s.commitment_id, 'excluding', s.excluding, 'vat', s.vat,
                                                       'recoverable', s.recoverable) order by s.number)
                       from expense_share s
                      where s.tenant_id = e.tenant_id and s.expense_id = v.expense_id and s.revision = v.revision), '[]') as shares,
           (select count(*) from attachment a
             where a.tenant_id = e.tenant_id and a.expense_id = e.id and a.removed_at is null) as files
      from (select v.*, count(*) over () as count from (${expenseVersions(books)}) v
             where ${fits(books, filter)}
             order by v.invoiced_on desc, v.expense_id desc limit ${most}) v
      join expense e on e.tenant_id = v.tenant_id and e.id = v.expense_id
     where e.tenant_id = ${books.tenantId}
     order by v.invoiced_on desc, v.expense_id desc`,
    Row,
  );
