import type { RowFate } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { FrameworkKey } from '../answers';
import type { Importer } from './find-import-scope.query';

/** The units that the staged rows are about. */
export async function stagedUnits(tx: Transaction): Promise<string[]> {
  const rows = await tx.rows(
    question(
      sql`select distinct unit_id from import_row order by unit_id`,
      z.object({ unit_id: z.string() }),
    ),
  );
  return rows.map((row) => row.unit_id);
}

/**
 * Judges the staged rows beside each other and beside what is known, in one statement whatever their number. Two rows about
 * the same safeguard, unit and day contradict or repeat each other: neither is taken. A row that says what the answer of
 * that very day says already writes nothing, so that the same file can come in twice.
 */
export async function judgeRows(
  tx: Transaction,
  key: FrameworkKey,
  unitIds: readonly string[],
): Promise<void> {
  const ours = sql`a.tenant_id = ${tx.tenantId} and a.framework = ${key.framework} and a.version = ${key.version} and a.unit_id = any(${unitIds}::uuid[])`;
  await tx.run(sql`
    create temporary table import_fate on commit drop as
    with counted as (
      select r.*, count(*) over (partition by r.unit_id, r.code, r.effective_on) as copies from import_row r),
    dead as (
      select a.unit_id, a.code, coalesce(a.replaces, a.retracts) as revision
        from assessment a where ${ours} and (a.replaces is not null or a.retracts is not null)),
    known as (
      select distinct on (a.unit_id, a.code, a.effective_on)
             a.unit_id, a.code, a.effective_on, a.kind, a.documentation, a.implementation, a.documentation_reason, a.implementation_reason, a.reason
        from assessment a
       where ${ours} and a.kind <> 'retraction'
         and not exists (select 1 from dead d where d.unit_id = a.unit_id and d.code = a.code and d.revision = a.revision)
       order by a.unit_id, a.code, a.effective_on, a.revision desc),
    heads as (
      select a.unit_id, a.code, max(a.revision) as revision from assessment a where ${ours} group by a.unit_id, a.code),
    judged as (
      select c.*, coalesce(h.revision, 0) as head,
             case when c.copies > 1 then 'refused'
                  when k.kind = c.kind and k.documentation is not distinct from c.documentation
                       and k.implementation is not distinct from c.implementation
                       and k.documentation_reason = c.documentation_reason and k.implementation_reason = c.implementation_reason
                       and k.reason = c.reason then 'unchanged'
                  else 'added' end as fate
        from counted c
        left join known k on k.unit_id = c.unit_id and k.code = c.code and k.effective_on = c.effective_on
        left join heads h on h.unit_id = c.unit_id and h.code = c.code)
    select j.*, j.head + row_number() over (partition by j.fate, j.unit_id, j.code order by j.effective_on) as revision,
           row_number() over (partition by j.fate order by j.unit_id, j.code, j.effective_on, j.row) as ordinal
      from judged j`);
  await tx.run(sql`create index on import_fate (fate, ordinal)`);
}

const Counts = z.object({ added: z.int(), unchanged: z.int(), refused: z.int() });

/** How many rows met which fate. */
export async function countFates(tx: Transaction): Promise<z.infer<typeof Counts>> {
  const [counts] = await tx.rows(
    question(
      sql`select count(*) filter (where fate = 'added')::integer as added, count(*) filter (where fate = 'unchanged')::integer as unchanged,
                 count(*) filter (where fate = 'refused')::integer as refused from import_fate`,
      Counts,
    ),
  );
  return counts ?? { added: 0, unchanged: 0, refused: 0 };
}

const Told = z.object({
  row: z.int(),
  unit_id: z.string(),
  code: z.string(),
  fate: z.enum(['added', 'unchanged', 'refused']),
});

/** The first fates of the staged rows, refused ones before the others. */
export async function tellFates(
  tx: Transaction,
  nameOf: (unitId: string) => string,
  most: number,
): Promise<RowFate[]> {
  const rows = await tx.rows(
    question(
      sql`select row, unit_id, code, fate from import_fate order by (fate = 'refused') desc, row limit ${most}`,
      Told,
    ),
  );
  return rows.map(({ row, unit_id, code, fate }) => ({
    row,
    unit: nameOf(unit_id),
    code,
    fate,
    reason: fate === 'refused' ? 'duplicate-row' : null,
  }));
}

/** Adds the accepted rows to the assessments, each behind the head of its safeguard at its unit. */
export async function addRows(
  tx: Transaction,
  importer: Importer,
  key: FrameworkKey,
): Promise<number> {
  return tx.run(sql`
    insert into assessment (tenant_id, unit_id, framework, version, code, revision, id, effective_on, recorded_at, recorded_by, source, kind,
                            documentation, implementation, documentation_reason, implementation_reason, reason)
    select ${tx.tenantId}, f.unit_id, ${key.framework}, ${key.version}, f.code, f.revision, f.id, f.effective_on, ${tx.now}, ${importer.personId}, 'import', f.kind,
           f.documentation, f.implementation, f.documentation_reason, f.implementation_reason, f.reason
      from import_fate f where f.fate = 'added'
     order by f.ordinal`);
}

const Reach = z.object({
  unit_ids: z.array(z.string()),
  controls: z.array(z.string()),
  since: z
    .string()
    .transform((day) => day as CalendarDate)
    .nullable(),
});
export type Reach = z.infer<typeof Reach>;

/** The units whose score moves (those of the rows and those that lean on them), the controls, and since when. */
export async function reachOf(
  tx: Transaction,
  key: FrameworkKey,
  rows: 'staged' | 'added',
): Promise<Reach> {
  const pairs =
    rows === 'staged'
      ? sql`select unit_id, code, min(effective_on) as since from import_row group by unit_id, code`
      : sql`select unit_id, code, min(effective_on) as since from import_fate where fate = 'added' group by unit_id, code`;
  const [reach] = await tx.rows(
    question(
      sql`
      with pairs as (${pairs}),
      moved as (
        select unit_id from pairs
        union
        select r.unit_id from responsibility r join pairs p on p.unit_id = r.provider_id and p.code = r.code
         where r.tenant_id = ${tx.tenantId} and r.framework = ${key.framework} and r.version = ${key.version})
      select coalesce((select json_agg(m.unit_id order by m.unit_id) from moved m), '[]') as unit_ids,
             coalesce((select json_agg(distinct s.control_code) from pairs p
                         join safeguard s on s.tenant_id = ${tx.tenantId} and s.framework = ${key.framework} and s.version = ${key.version} and s.code = p.code), '[]') as controls,
             (select min(since) from pairs) as since`,
      Reach,
    ),
  );
  return reach ?? { unit_ids: [], controls: [], since: null };
}
