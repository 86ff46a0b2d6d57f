import type { TenantId } from '@weerbaar/kernel';
import type pg from 'pg';
import { canary } from './world';

/** Sorts before every other organisation, so that whoever takes the first row that comes takes this one. */
export const twinId = '00000000-0000-7000-8000-00000000cafe';

/** Free texts, table by table: what a person of the twin would have typed. */
const texts: Readonly<Record<string, readonly string[]>> = {
  organisation: ['name'],
  person: ['name', 'email'],
  session: ['user_agent'],
  passkey: ['name'],
  event_personal: ['value'],
  unit_version: ['name', 'reason'],
  unit_period: ['name'],
  assessment: ['documentation_reason', 'implementation_reason', 'reason'],
  responsibility: ['reason'],
  target: ['reason'],
  classification: ['reason', 'decided_by'],
  duty_state: ['reason', 'notes'],
  mandate: ['member', 'office'],
  mandate_training: ['title'],
  registration: ['note'],
  registration_notice: ['reference'],
  crosswalk_override: ['reason'],
  landmark: ['title_nl', 'title_en', 'source'],
  incident: ['title'],
  budget_line: ['title', 'source'],
  budget_decision: ['body', 'title', 'source', 'reason'],
  commitment: ['supplier', 'title'],
  commitment_version: ['reason'],
  expense: ['supplier'],
  expense_version: ['description', 'reason'],
  service: ['name', 'legal_basis', 'workaround'],
  service_text: ['name', 'description'],
  service_need: ['supplier'],
  recovery_entry: ['note'],
  status_page_text: ['title', 'message'],
  status_service_text: ['text'],
  file: ['media_type'],
  attachment: ['name', 'note'],
};

/** Head revisions far ahead of ours, so that a greatest one that looks across organisations is seen. */
const revisions = new Set([
  'unit',
  'person',
  'organisation',
  'landmark',
  'incident',
  'budget_line',
  'commitment',
  'commitment_version',
  'commitment_year',
  'expense',
  'expense_version',
  'expense_share',
  'initiative',
  'initiative_version',
  'initiative_estimate',
  'service',
  'status_page',
  'unit_version',
  'assessment',
  'responsibility',
  'target',
  'classification',
  'duty_state',
  'mandate',
  'registration',
  'registration_notice',
  'crosswalk_override',
  'tree',
]);

/** Every table that belongs to organisations, with its columns that can be written. */
export async function tenantTables(db: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await db.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and exists (select 1 from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
      group by c.relname order by c.relname`,
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/**
 * A second organisation with every row of the first under the very same ids, its texts marked. Nothing but the tenant tells
 * the two apart: a statement that forgets to name it finds two rows, or the wrong one.
 */
export async function addTwin(db: pg.Client, ours: TenantId): Promise<void> {
  await db.query('insert into tenant (id, slug, claimed_at) values ($1, $2, now())', [
    twinId,
    'twin',
  ]);
  // Copied table by table in no particular order: the foreign keys hold again once all are there.
  await db.query(`set session_replication_role = 'replica'`);
  for (const [table, columns] of await tenantTables(db)) {
    const copied = columns.map((column) => {
      if (column === 'tenant_id') return '$1::uuid';
      if (texts[table]?.includes(column) === true)
        return `case when ${column} = '' then '' else left('${canary} ' || ${column}, 60) end`;
      if (table === 'event' && column === 'bytes') return `convert_to('${canary}', 'UTF8')`;
      return column === 'revision' && revisions.has(table) ? 'revision + 500' : column;
    });
    await db.query(
      [
        `insert into`,
        table,
        `(${columns.join(', ')}) select`,
        copied.join(', '),
        'from',
        table,
        'where tenant_id = $2',
      ].join(' '),
      [twinId, ours],
    );
  }
  await db.query(`set session_replication_role = 'origin'`);
}

/** Everything that organisations have, as one figure per table. */
export async function fingerprint(
  db: pg.Client,
  tenants: readonly string[],
): Promise<Record<string, string>> {
  const figures: Record<string, string> = {};
  for (const table of (await tenantTables(db)).keys()) {
    const text = [
      'select count(*) ||',
      `' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as figure from`,
      table,
      't where t.tenant_id = any($1)',
    ];
    const { rows } = await db.query<{ figure: string }>(text.join(' '), [tenants]);
    figures[table] = rows[0]?.figure ?? '';
  }
  return figures;
}
