import { cis81 } from '@weerbaar/catalogue';
import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import type { Cast } from './cast';
import type { Demonstration } from './demonstration';
import { fixedId } from './fixed-id';
import { loader, recordLoaded } from './record-loaded';

const { framework, version } = cis81;

/** Who answers for what at whom. */
export async function loadResponsibilities(
  tx: Transaction,
  { slug, responsibilities }: Demonstration,
  cast: Cast,
): Promise<void> {
  const rows = responsibilities.map(({ unit, provider, by, recordedAt, ...fact }) => ({
    id: fixedId(recordedAt, slug, 'responsibility', unit, fact.code, fact.revision),
    unitId: cast.unit(unit),
    providerId: provider === null ? null : cast.unit(provider),
    recordedBy: cast.person(by),
    recordedAt: recordedAt.toISOString(),
    ...fact,
  }));
  await tx.run(sql`
    insert into responsibility (tenant_id, framework, version, id, unit_id, code, revision, effective_on, recorded_at, recorded_by, kind, provider_id, reason)
    select ${tx.tenantId}, ${framework}, ${version}, r.*
      from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.unitId)}::uuid[], ${rows.map((row) => row.code)}::text[],
                  ${rows.map((row) => row.revision)}::integer[], ${rows.map((row) => row.effectiveOn)}::date[],
                  ${rows.map((row) => row.recordedAt)}::timestamptz[], ${rows.map((row) => row.recordedBy)}::uuid[], ${rows.map((row) => row.kind)}::text[],
                  ${rows.map((row) => row.providerId)}::uuid[], ${rows.map((row) => row.reason)}::text[]) as r`);
  await tx.record(loader, recordLoaded(tx, 'responsibility.loaded', rows));
}

/** How far everybody should come, and by when. */
export async function loadTargets(
  tx: Transaction,
  { slug, targets }: Demonstration,
  cast: Cast,
): Promise<void> {
  const rows = targets.map(({ unit, by, recordedAt, ...fact }) => ({
    id: fixedId(recordedAt, slug, 'target', unit, fact.control ?? '*', fact.revision),
    unitId: cast.unit(unit),
    recordedBy: cast.person(by),
    recordedAt: recordedAt.toISOString(),
    ...fact,
  }));
  await tx.run(sql`
    insert into target (tenant_id, framework, version, kind, id, unit_id, control_code, revision, effective_on, recorded_at, recorded_by, level_tenths, due_on, reason, replaces)
    select ${tx.tenantId}, ${framework}, ${version}, 'set', t.*
      from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.unitId)}::uuid[], ${rows.map((row) => row.control)}::text[],
                  ${rows.map((row) => row.revision)}::integer[], ${rows.map((row) => row.effectiveOn)}::date[],
                  ${rows.map((row) => row.recordedAt)}::timestamptz[], ${rows.map((row) => row.recordedBy)}::uuid[],
                  ${rows.map((row) => row.levelTenths)}::smallint[], ${rows.map((row) => row.dueOn)}::date[], ${rows.map((row) => row.reason)}::text[],
                  ${rows.map((row) => row.replaces)}::integer[]) as t`);
  await tx.record(loader, recordLoaded(tx, 'target.loaded', rows));
}
