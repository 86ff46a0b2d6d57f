import { cents, invoiceKey, nothingInvoiced } from '@weerbaar/money';
import { InitiativeStatement } from '../initiatives/list-initiatives/list-initiatives.query';
import { sql, type SqlFragment } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { type Cast, dayOf } from './cast';
import type { Demonstration } from './demonstration';
import { fixedId } from './fixed-id';
import type { MoneyPlan } from './money-plan';
import { loader, recordLoaded } from './record-loaded';

/** Rows travel as one text; the database reads them as a table. */
const asTable = (rows: readonly object[], columns: SqlFragment): SqlFragment =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (${columns})`;

interface Ids {
  readonly line: (key: string) => string;
  readonly initiative: (key: string | null) => string | null;
  readonly commitment: (key: string | null) => string | null;
}

function idsOf(slug: string, money: MoneyPlan, since: string): Ids {
  const starts = new Map<string, string>([
    ...money.initiatives.map(({ key, versions }) => [key, versions[0].effectiveOn] as const),
    ...money.commitments.map(({ key, versions }) => [key, versions[0].effectiveOn] as const),
  ]);
  const id = (noun: string, key: string) =>
    fixedId(dayOf(starts.get(key) ?? since), slug, noun, key);
  return {
    line: (key) => id('budget-line', key),
    initiative: (key) => (key === null ? null : id('initiative', key)),
    commitment: (key) => (key === null ? null : id('commitment', key)),
  };
}

/** The programme and its money, table by table. */
export async function loadMoney(
  tx: Transaction,
  { slug, money, since }: Demonstration,
  cast: Cast,
): Promise<void> {
  if (money === null) return;
  const ids = idsOf(slug, money, since);
  const by = cast.person(money.by);
  loadLines(tx, money, cast, ids, since);
  loadInitiatives(tx, money, cast, ids, by);
  loadDecisions(tx, slug, money, ids, by);
  loadCommitments(tx, money, ids, by);
  loadExpenses(tx, slug, money, ids, by);
  await tx.record(loader, recordLoaded(tx, 'initiative.loaded', money.initiatives));
  const { lines, decisions, commitments, expenses } = money;
  const rows = [...lines, ...decisions, ...commitments, ...expenses];
  await tx.record(loader, recordLoaded(tx, 'budget.loaded', rows));
}

function loadLines(tx: Transaction, money: MoneyPlan, cast: Cast, ids: Ids, since: string): void {
  const rows = money.lines.map(({ key, unit, accountingCode, ...line }) => ({
    ...line,
    id: ids.line(key),
    code: key,
    unit_id: cast.unit(unit),
    accounting_code: accountingCode,
  }));
  tx.send(sql`
    insert into budget_line (tenant_id, id, code, title, unit_id, vat_basis, efro_basis, accounting_code, source, illustrative, recorded_at)
    select ${tx.tenantId}, r.id, r.code, r.title, r.unit_id, 'including', 'gross', r.accounting_code, r.source, r.illustrative, ${dayOf(since)}
      from ${asTable(rows, sql`id uuid, code text, title text, unit_id uuid, accounting_code text, source text, illustrative boolean`)}`);
}

function loadInitiatives(
  tx: Transaction,
  { initiatives }: MoneyPlan,
  cast: Cast,
  ids: Ids,
  by: string,
): void {
  const heads = initiatives.map(({ key, versions }) => ({
    id: ids.initiative(key),
    code: key,
    revision: versions.length,
    recorded_at: dayOf(versions[0].effectiveOn),
  }));
  tx.send(sql`
    insert into initiative (tenant_id, id, code, illustrative, revision, recorded_at)
    select ${tx.tenantId}, r.id, r.code, true, r.revision, r.recorded_at
      from ${asTable(heads, sql`id uuid, code text, revision integer, recorded_at timestamptz`)}`);
  const versions = initiatives.flatMap(({ key, versions: all }) =>
    all.map(({ unit, lifts, dependsOn, estimates, effectiveOn, ...version }, index) => ({
      id: ids.initiative(key),
      revision: index + 1,
      effective_on: effectiveOn,
      recorded_at: dayOf(effectiveOn),
      unit_id: cast.unit(unit),
      body: InitiativeStatement.parse({
        ...version,
        dependsOn: dependsOn.map(ids.initiative),
        lifts: lifts.map(({ unit: at, ...lift }) => ({ ...lift, unitId: cast.unit(at) })),
      }),
      estimates: estimates.map(({ line, year, amount }) => ({
        line_id: ids.line(line),
        year,
        amount,
      })),
    })),
  );
  tx.send(sql`
    insert into initiative_version (tenant_id, initiative_id, revision, effective_on, recorded_at, recorded_by, unit_id, body)
    select ${tx.tenantId}, r.id, r.revision, r.effective_on, r.recorded_at, ${by}, r.unit_id, r.body
      from ${asTable(versions, sql`id uuid, revision integer, effective_on date, recorded_at timestamptz, unit_id uuid, body jsonb`)}`);
  const estimates = versions.flatMap(({ id, revision, estimates: all }) =>
    all.map((estimate) => ({ id, revision, ...estimate })),
  );
  tx.send(sql`
    insert into initiative_estimate (tenant_id, initiative_id, revision, line_id, year, amount)
    select ${tx.tenantId}, r.id, r.revision, r.line_id, r.year, r.amount
      from ${asTable(estimates, sql`id uuid, revision integer, line_id uuid, year integer, amount bigint`)}`);
}

function loadDecisions(
  tx: Transaction,
  slug: string,
  { decisions }: MoneyPlan,
  ids: Ids,
  by: string,
): void {
  const rows = decisions.map(({ key, decidedOn, entries, ...decision }) => ({
    ...decision,
    id: fixedId(dayOf(decidedOn), slug, 'budget-decision', key),
    decided_on: decidedOn,
    recorded_at: dayOf(decidedOn),
    entries,
  }));
  tx.send(sql`
    insert into budget_decision (tenant_id, id, kind, decided_on, recorded_at, recorded_by, body, reference, title, source, reason, illustrative)
    select ${tx.tenantId}, r.id, r.kind, r.decided_on, r.recorded_at, ${by}, r.body, r.reference, r.title, r.source, r.reason, r.illustrative
      from ${asTable(rows, sql`id uuid, kind text, decided_on date, recorded_at timestamptz, body text, reference text, title text, source text, reason text, illustrative boolean`)}`);
  const entries = rows.flatMap(({ id, entries: all }) =>
    all.map(({ line, year, initiative, amount }, index) => ({
      ...{ id, number: index + 1, line_id: ids.line(line), year },
      ...{ initiative_id: ids.initiative(initiative), amount },
    })),
  );
  tx.send(sql`
    insert into budget_entry (tenant_id, decision_id, number, line_id, year, initiative_id, amount)
    select ${tx.tenantId}, r.id, r.number, r.line_id, r.year, r.initiative_id, r.amount
      from ${asTable(entries, sql`id uuid, number integer, line_id uuid, year integer, initiative_id uuid, amount bigint`)}`);
}

function loadCommitments(tx: Transaction, { commitments }: MoneyPlan, ids: Ids, by: string): void {
  const heads = commitments.map(
    ({ key, line, initiative, supplier, title, versions, ...plan }) => ({
      ...{ id: ids.commitment(key), reference: key, line_id: ids.line(line), supplier, title },
      initiative_id: ids.initiative(initiative),
      procurement_file: plan.procurementFile,
      revision: versions.length,
      recorded_at: dayOf(versions[0].effectiveOn),
    }),
  );
  tx.send(sql`
    insert into commitment (tenant_id, id, reference, line_id, initiative_id, supplier, title, procurement_file, illustrative, revision, recorded_at)
    select ${tx.tenantId}, r.id, r.reference, r.line_id, r.initiative_id, r.supplier, r.title, r.procurement_file, true, r.revision, r.recorded_at
      from ${asTable(heads, sql`id uuid, reference text, line_id uuid, initiative_id uuid, supplier text, title text, procurement_file text, revision integer, recorded_at timestamptz`)}`);
  const versions = commitments.flatMap(({ key, startsOn, endsOn, years, versions: all }) =>
    all.map(({ effectiveOn, closed, reason }, index) => ({
      ...{ id: ids.commitment(key), revision: index + 1, closed, reason, years },
      ...{ effective_on: effectiveOn, recorded_at: dayOf(effectiveOn) },
      ...{ starts_on: startsOn, ends_on: endsOn },
    })),
  );
  tx.send(sql`
    insert into commitment_version (tenant_id, commitment_id, revision, effective_on, recorded_at, recorded_by, starts_on, ends_on, closed, reason)
    select ${tx.tenantId}, r.id, r.revision, r.effective_on, r.recorded_at, ${by}, r.starts_on, r.ends_on, r.closed, r.reason
      from ${asTable(versions, sql`id uuid, revision integer, effective_on date, recorded_at timestamptz, starts_on date, ends_on date, closed boolean, reason text`)}`);
  const years = versions.flatMap(({ id, revision, years: all }) =>
    all.map((year) => ({ id, revision, ...year })),
  );
  tx.send(sql`
    insert into commitment_year (tenant_id, commitment_id, revision, year, amount)
    select ${tx.tenantId}, r.id, r.revision, r.year, r.amount
      from ${asTable(years, sql`id uuid, revision integer, year integer, amount bigint`)}`);
}

function loadExpenses(
  tx: Transaction,
  slug: string,
  { expenses }: MoneyPlan,
  ids: Ids,
  by: string,
): void {
  const rows = expenses.map(({ supplier, number, invoicedOn, paidOn, on, ...expense }) => ({
    ...{ ...expense, supplier, number, invoiced_on: invoicedOn, paid_on: paidOn, on },
    id: fixedId(dayOf(invoicedOn), slug, 'expense', supplier, number),
    invoice_key: invoiceKey(supplier, number),
    recorded_at: dayOf(invoicedOn),
    shared: on === null ? nothingInvoiced.excluding : cents(expense.excluding),
  }));
  tx.send(sql`
    insert into expense (tenant_id, id, supplier, number, invoice_key, origin, illustrative, recorded_at)
    select ${tx.tenantId}, r.id, r.supplier, r.number, r.invoice_key, 'boekhouding', true, r.recorded_at
      from ${asTable(rows, sql`id uuid, supplier text, number text, invoice_key text, recorded_at timestamptz`)}`);
  tx.send(sql`
    insert into expense_version (tenant_id, expense_id, revision, recorded_at, recorded_by, kind, invoiced_on, paid_on, excluding, vat, recoverable,
                                 shared, description, reason)
    select ${tx.tenantId}, r.id, 1, r.recorded_at, ${by}, r.kind, r.invoiced_on, r.paid_on, r.excluding, r.vat, r.recoverable, r.shared,
           r.description, ''
      from ${asTable(rows, sql`id uuid, recorded_at timestamptz, kind text, invoiced_on date, paid_on date, excluding bigint, vat bigint, recoverable bigint, shared bigint, description text`)}`);
  const shares = rows.flatMap(({ id, on, excluding, vat, recoverable }) =>
    on === null
      ? []
      : [
          {
            ...{ id, line_id: ids.line(on.line), year: on.year, excluding, vat, recoverable },
            initiative_id: ids.initiative(on.initiative),
            commitment_id: ids.commitment(on.commitment),
          },
        ],
  );
  tx.send(sql`
    insert into expense_share (tenant_id, expense_id, revision, number, line_id, year, initiative_id, commitment_id, excluding, vat, recoverable)
    select ${tx.tenantId}, r.id, 1, 1, r.line_id, r.year, r.initiative_id, r.commitment_id, r.excluding, r.vat, r.recoverable
      from ${asTable(shares, sql`id uuid, line_id uuid, year integer, initiative_id uuid, commitment_id uuid, excluding bigint, vat bigint, recoverable bigint`)}`);
}
