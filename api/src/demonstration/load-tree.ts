import { addDays, type CalendarDate } from '@weerbaar/kernel';
import { type UnitHistories, unitStateSteps, type UnitVersion } from '@weerbaar/maturity';
import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { placesIn, writePaths, writePeriods } from '../units/places/derive-places';
import { type Cast, dayOf } from './cast';
import type { Demonstration, UnitVersionPlan } from './demonstration';
import { officeHour } from './quarters';
import { randomOf } from './random';
import { loader, recordLoaded } from './record-loaded';

interface VersionRow extends UnitVersion {
  readonly unitId: string;
  readonly reason: string | null;
}

/** Every unit with its versions but the root's first, which came with the founding; then all that follows from them. */
export async function loadTree(
  tx: Transaction,
  demonstration: Demonstration,
  cast: Cast,
): Promise<UnitHistories> {
  const rows = versionRows(demonstration, cast);
  const byUnit = Map.groupBy(rows, (row) => row.unitId);
  const added = rows.filter((row) => row.revision > 1 || row.parentId !== null);
  await writeVersions(tx, cast.person('administrator'), added);
  const histories = new Map([...byUnit].map(([id, versions]) => [id, unitStateSteps(versions)]));
  await writePeriods(tx, histories, [...histories.keys()]);
  await writePaths(tx, placesIn(histories, histories.keys()));
  await tx.record(loader, recordLoaded(tx, 'unit.loaded', added));
  return histories;
}

export function versionRows({ slug, units }: Demonstration, cast: Cast): VersionRow[] {
  return units.flatMap(({ key, versions }) =>
    versions.map((version, index) => ({
      unitId: cast.unit(key),
      revision: index + 1,
      effectiveOn: version.on,
      recordedAt:
        index === 0 ? dayOf(version.on) : learned(version.on, index, `${slug}/unit/${key}`),
      replaces: version.replaces ?? null,
      retracts: null,
      reason: version.reason ?? null,
      ...aspectsOf(version, cast, index === 0),
    })),
  );
}

/** A change is entered some days after it happened, and a correction of it some weeks later. */
const learned = (on: CalendarDate, index: number, seed: string): Date =>
  officeHour(addDays(on, 20 * index - 16), randomOf(`${seed}/${String(index)}`));

function aspectsOf(version: UnitVersionPlan, cast: Cast, first: boolean) {
  const { above, name, weight, legalEntity, archived, assessesItself } = version;
  return {
    parentId: above === undefined ? undefined : above === null ? null : cast.unit(above),
    ...{ name, weight, legalEntity, archived, assessesItself },
    companyNumber: first ? null : undefined,
  };
}

async function writeVersions(
  tx: Transaction,
  by: string,
  rows: readonly VersionRow[],
): Promise<void> {
  const born = rows.filter((row) => row.revision === 1);
  await tx.run(sql`
    insert into unit (tenant_id, id, created_at)
    select ${tx.tenantId}, u.* from unnest(${born.map((row) => row.unitId)}::uuid[], ${born.map((row) => row.recordedAt.toISOString())}::timestamptz[]) as u`);
  await tx.run(sql`
    insert into unit_version (tenant_id, unit_id, revision, effective_on, recorded_at, recorded_by, replaces, parent_id, name, weight, archived,
                              legal_entity, company_number, assesses_itself, reason)
    select ${tx.tenantId}, v.unit_id, v.revision, v.effective_on, v.recorded_at, ${by}, v.replaces, v.parent_id, v.name, v.weight, v.archived,
           v.legal_entity, v.company_number, v.assesses_itself, v.reason
      from unnest(
        ${rows.map((row) => row.unitId)}::uuid[], ${rows.map((row) => row.revision)}::integer[], ${rows.map((row) => row.effectiveOn)}::date[],
        ${rows.map((row) => row.recordedAt.toISOString())}::timestamptz[], ${rows.map((row) => row.replaces)}::integer[],
        ${rows.map((row) => row.parentId ?? null)}::uuid[], ${rows.map((row) => row.name ?? null)}::text[], ${rows.map((row) => row.weight ?? null)}::integer[],
        ${rows.map((row) => row.archived ?? null)}::boolean[], ${rows.map((row) => row.legalEntity ?? null)}::boolean[],
        ${rows.map((row) => (row.companyNumber === null ? '' : null))}::text[], ${rows.map((row) => row.assessesItself ?? null)}::boolean[],
        ${rows.map((row) => row.reason)}::text[])
        as v (unit_id, revision, effective_on, recorded_at, replaces, parent_id, name, weight, archived, legal_entity, company_number, assesses_itself, reason)`);
  // The unit's own revision counts its versions, as the commands that change units do.
  await tx.run(sql`
    update unit u set revision = v.revisions
      from (select unit_id, max(revision) as revisions from unit_version where tenant_id = ${tx.tenantId} group by unit_id) v
     where u.tenant_id = ${tx.tenantId} and u.id = v.unit_id and u.revision <> v.revisions`);
}
