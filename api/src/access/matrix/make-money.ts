import { v7 as uuidv7 } from 'uuid';
import type { World } from './world';

type Maker = (making: { readonly world: World }) => Promise<string>;

const line: Maker = async ({ world }) => {
  const id = uuidv7();
  await world.db.query(
    `insert into budget_line (tenant_id, id, code, title, unit_id, vat_basis, efro_basis, accounting_code, source, illustrative, recorded_at)
     select tenant_id, $3::uuid, $3::uuid::text, title, unit_id, vat_basis, efro_basis, '', '', false, recorded_at from budget_line where tenant_id = $1 and id = $2`,
    [world.ours.id, world.id('budget-line', 'kept'), id],
  );
  return id;
};

const commitment: Maker = async ({ world }) => {
  const id = uuidv7();
  const from = [world.ours.id, world.id('commitment', 'kept'), id];
  await world.db.query(
    `insert into commitment (tenant_id, id, reference, line_id, initiative_id, supplier, title, procurement_file, illustrative, recorded_at)
     select tenant_id, $3::uuid, $3::uuid::text, line_id, initiative_id, supplier, title, '', false, recorded_at from commitment where tenant_id = $1 and id = $2`,
    from,
  );
  await world.db.query(
    `insert into commitment_version (tenant_id, commitment_id, revision, effective_on, recorded_at, starts_on, ends_on, closed, reason)
     select tenant_id, $3::uuid, 1, effective_on, recorded_at, starts_on, ends_on, closed, reason from commitment_version
      where tenant_id = $1 and commitment_id = $2 and revision = 1`,
    from,
  );
  return id;
};

const expense: Maker = async ({ world }) => {
  const id = uuidv7();
  const from = [world.ours.id, world.id('expense', 'kept'), id];
  await world.db.query(
    `insert into expense (tenant_id, id, supplier, number, invoice_key, origin, illustrative, recorded_at)
     select tenant_id, $3::uuid, supplier, $3::uuid::text, $3::uuid::text, '', false, recorded_at from expense where tenant_id = $1 and id = $2`,
    from,
  );
  await world.db.query(
    `insert into expense_version (tenant_id, expense_id, revision, recorded_at, kind, invoiced_on, excluding, vat, recoverable, shared, description, reason)
     select tenant_id, $3::uuid, 1, recorded_at, kind, invoiced_on, excluding, vat, recoverable, 0, '', '' from expense_version
      where tenant_id = $1 and expense_id = $2 and revision = 1`,
    from,
  );
  return id;
};

const initiative: Maker = async ({ world }) => {
  const id = uuidv7();
  const from = [world.ours.id, world.id('initiative', 'kept'), id];
  await world.db.query(
    `insert into initiative (tenant_id, id, code, illustrative, recorded_at)
     select tenant_id, $3::uuid, $3::uuid::text, false, recorded_at from initiative where tenant_id = $1 and id = $2`,
    from,
  );
  await world.db.query(
    `insert into initiative_version (tenant_id, initiative_id, revision, effective_on, recorded_at, unit_id, body)
     select tenant_id, $3::uuid, 1, effective_on, recorded_at, unit_id, body from initiative_version
      where tenant_id = $1 and initiative_id = $2 and revision = 1`,
    from,
  );
  return id;
};

/** Copies of what was seeded, to be changed by one cell. */
export const moneyMakers: Readonly<Record<string, Readonly<Record<string, Maker>>>> = {
  'budget-line': { kept: line },
  commitment: { kept: commitment },
  expense: { kept: expense },
  initiative: { kept: initiative },
};
