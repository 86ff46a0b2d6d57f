import {
  amountOn,
  cents,
  type CommittedYear,
  type MoneyFacts,
  type VatBasis,
  vatBases,
} from '@weerbaar/money';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../platform/database/sql';
import {
  type Books,
  commitmentVersions,
  countingDecisions,
  expenseVersions,
  initiativeVersions,
} from './books';

/** A sum of cents: PostgreSQL tells it as text, since it might be greater than a number can be. */
export const Cents = z.coerce.number().transform(cents);

const place = { line: z.string(), year: z.int(), initiative: z.string().nullable() };
const Decided = z.object({ ...place, amount: Cents });
const Committed = z.object({
  ...place,
  commitment: z.string(),
  committed: Cents,
  basis: z.enum(vatBases),
  excluding: Cents,
  vat: Cents,
  recoverable: Cents,
  closed: z.boolean(),
});
const Spent = z.object({
  ...place,
  basis: z.enum(vatBases),
  excluding: Cents,
  vat: Cents,
  recoverable: Cents,
  paid_excluding: Cents,
  paid_vat: Cents,
  paid_recoverable: Cents,
});

/** What the lines of an overview are made of: all of them, or some. */
type Lines = readonly string[] | 'all';

const onLines = (lines: Lines, line: SqlFragment): SqlFragment =>
  lines === 'all' ? sql`true` : sql`${line} = any(${[...lines]}::uuid[])`;

/** What was decided, per cell. */
export const decidedFacts = (
  books: Books,
  lines: Lines = 'all',
): Question<z.infer<typeof Decided>> =>
  question(
    sql`
    select b.line_id as line, b.year, b.initiative_id as initiative, sum(b.amount)::text as amount
      from budget_entry b
     where b.tenant_id = ${books.tenantId} and ${onLines(lines, sql`b.line_id`)} and b.decision_id in (${countingDecisions(books)})
     group by b.line_id, b.year, b.initiative_id`,
    Decided,
  );

/** What commitments bind per year, and what invoices drew from them there: summed first, once for all of them. */
export const committedFacts = (
  books: Books,
  lines: Lines = 'all',
): Question<z.infer<typeof Committed>> =>
  question(
    sql`
    with drawn as materialized (
      select x.commitment_id, x.year, sum(x.excluding) as excluding, sum(x.vat) as vat, sum(x.recoverable) as recoverable
        from expense_share x
        join (${expenseVersions(books)}) e on e.tenant_id = x.tenant_id and e.expense_id = x.expense_id and e.revision = x.revision
       where x.tenant_id = ${books.tenantId} and x.commitment_id is not null and ${onLines(lines, sql`x.line_id`)}
       group by x.commitment_id, x.year)
    select c.id as commitment, c.line_id as line, c.initiative_id as initiative, l.vat_basis as basis, y.year, y.amount::text as committed, v.closed,
           coalesce(s.excluding, 0)::text as excluding, coalesce(s.vat, 0)::text as vat, coalesce(s.recoverable, 0)::text as recoverable
      from commitment c
      join budget_line l on l.tenant_id = c.tenant_id and l.id = c.line_id
      join (${commitmentVersions(books)}) v on v.tenant_id = c.tenant_id and v.commitment_id = c.id
      join commitment_year y on y.tenant_id = v.tenant_id and y.commitment_id = v.commitment_id and y.revision = v.revision
      left join drawn s on s.commitment_id = c.id and s.year = y.year
     where c.tenant_id = ${books.tenantId} and ${onLines(lines, sql`c.line_id`)}
     order by c.id, y.year`,
    Committed,
  );

/** What was invoiced per cell, and what of it has been paid. */
export const spentFacts = (books: Books, lines: Lines = 'all'): Question<z.infer<typeof Spent>> => {
  const paid = (part: SqlFragment): SqlFragment =>
    sql`coalesce(sum(${part}) filter (where e.paid_on <= ${books.on}), 0)::text`;
  return question(
    sql`
    select s.line_id as line, s.year, s.initiative_id as initiative, l.vat_basis as basis,
           sum(s.excluding)::text as excluding, sum(s.vat)::text as vat, sum(s.recoverable)::text as recoverable,
           ${paid(sql`s.excluding`)} as paid_excluding, ${paid(sql`s.vat`)} as paid_vat, ${paid(sql`s.recoverable`)} as paid_recoverable
      from (${expenseVersions(books)}) e
      join expense_share s on s.tenant_id = e.tenant_id and s.expense_id = e.expense_id and s.revision = e.revision
      join budget_line l on l.tenant_id = s.tenant_id and l.id = s.line_id
     where s.tenant_id = ${books.tenantId} and ${onLines(lines, sql`s.line_id`)}
     group by s.line_id, s.year, s.initiative_id, l.vat_basis`,
    Spent,
  );
};

/** What initiatives are expected to have cost in the end, per cell. */
export const estimateFacts = (
  books: Books,
  lines: Lines = 'all',
): Question<z.infer<typeof Decided>> =>
  question(
    sql`
    select e.line_id as line, e.year, e.initiative_id as initiative, e.amount::text as amount
      from (${initiativeVersions(books)}) v
      join initiative_estimate e on e.tenant_id = v.tenant_id and e.initiative_id = v.initiative_id and e.revision = v.revision
     where e.tenant_id = ${books.tenantId} and ${onLines(lines, sql`e.line_id`)}`,
    Decided,
  );

/** A year of a commitment, its draws weighed on the basis of its line. */
export const committedYear = (row: z.infer<typeof Committed>): CommittedYear => {
  const { commitment, line, year, initiative, committed, closed, basis } = row;
  return { commitment, line, year, initiative, committed, closed, drawn: amountOn(basis, row) };
};

const weighed = (
  basis: VatBasis,
  excluding: z.infer<typeof Cents>,
  vat: z.infer<typeof Cents>,
  recoverable: z.infer<typeof Cents>,
) => amountOn(basis, { excluding, vat, recoverable });

/** What was gathered as the rules take it. Sums are weighed once, which is exact since weighing only adds. */
export const moneyFacts = (
  decided: readonly z.infer<typeof Decided>[],
  committed: readonly z.infer<typeof Committed>[],
  spent: readonly z.infer<typeof Spent>[],
  estimates: readonly z.infer<typeof Decided>[],
): MoneyFacts => ({
  decided,
  estimates,
  committed: committed.map(committedYear),
  spent: spent.map(({ line, year, initiative, ...row }) => ({
    line,
    year,
    initiative,
    amount: weighed(row.basis, row.excluding, row.vat, row.recoverable),
    paid: weighed(row.basis, row.paid_excluding, row.paid_vat, row.paid_recoverable),
  })),
});
