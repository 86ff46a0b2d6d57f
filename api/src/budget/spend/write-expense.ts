import type { ChangeExpense, ExpenseBody } from '@weerbaar/contracts';
import { invoiceKey, type SharedAmount, sumInvoiced } from '@weerbaar/money';
import { sql } from '../../platform/database/sql';
import type { Actor, Transaction } from '../../platform/database/transaction';

/** Writes the head of an expense; false when an invoice of that supplier and number is there. */
export async function writeExpenseHead(
  tx: Transaction,
  id: string,
  recordedAt: Date,
  body: ExpenseBody & { readonly origin: string },
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into expense (tenant_id, id, supplier, number, invoice_key, origin, illustrative, recorded_at)
    values (${tx.tenantId}, ${id}, ${body.supplier}, ${body.number}, ${invoiceKey(body.supplier, body.number)}, ${body.origin}, ${body.illustrative},
            ${recordedAt})
    on conflict (tenant_id, invoice_key) do nothing`);
  return written === 1;
}

/** Writes a version of an expense with its shares, as they were judged. */
export async function writeExpenseVersion(
  tx: Transaction,
  by: { readonly actor: Actor; readonly recordedAt: Date },
  key: { readonly id: string; readonly revision: number },
  body: ChangeExpense,
  shared: SharedAmount,
): Promise<void> {
  const sum = sumInvoiced(shared.shares);
  await tx.run(sql`
    insert into expense_version (tenant_id, expense_id, revision, recorded_at, recorded_by, kind, invoiced_on, paid_on, excluding, vat, recoverable,
                                 shared, description, reason)
    values (${tx.tenantId}, ${key.id}, ${key.revision}, ${by.recordedAt}, ${by.actor.kind === 'person' ? by.actor.id : null}, ${body.kind},
            ${body.invoicedOn}, ${body.paidOn}, ${body.excluding}, ${body.vat}, ${body.recoverable}, ${sum.excluding}, ${body.description}, ${body.reason})`);
  const { shares } = body;
  if (shares.length === 0) return;
  await tx.run(sql`
    insert into expense_share (tenant_id, expense_id, revision, number, line_id, year, initiative_id, commitment_id, excluding, vat, recoverable)
    select ${tx.tenantId}, ${key.id}, ${key.revision}, s.number, s.line_id, s.year, s.initiative_id, s.commitment_id, s.excluding, s.vat, s.recoverable
      from unnest(${shares.map((_, index) => index + 1)}::integer[], ${shares.map(({ lineId }) => lineId)}::uuid[],
                  ${shares.map(({ year }) => year)}::integer[], ${shares.map(({ initiativeId }) => initiativeId)}::uuid[],
                  ${shares.map(({ commitmentId }) => commitmentId)}::uuid[], ${shared.shares.map(({ excluding }) => excluding)}::bigint[],
                  ${shared.shares.map(({ vat }) => vat)}::bigint[], ${shared.shares.map(({ recoverable }) => recoverable)}::bigint[])
           as s (number, line_id, year, initiative_id, commitment_id, excluding, vat, recoverable)`);
}
