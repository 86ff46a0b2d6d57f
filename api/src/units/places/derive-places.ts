import {
  lineageSteps,
  type Step,
  type UnitHistories,
  type UnitState,
  unitPeriods,
} from '@weerbaar/maturity';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { pathRows } from './path-rows';
import { endless, type Place, type Places } from './places';

/** Where units stand over time, derived from the histories of the whole tree. */
export function placesIn(histories: UnitHistories, unitIds: Iterable<string>): Places {
  return new Map(
    [...unitIds].map((id): [string, Place] => [
      id,
      { periods: unitPeriods(histories.get(id) ?? []), lineage: lineageSteps(histories, id) },
    ]),
  );
}

/** Replaces the stored periods of units by those of their histories. */
export async function writePeriods(
  tx: Transaction,
  histories: UnitHistories,
  unitIds: readonly string[],
): Promise<void> {
  await tx.run(
    sql`delete from unit_period p using unnest(${unitIds}::uuid[]) as u (id) where p.tenant_id = ${tx.tenantId} and p.unit_id = u.id`,
  );
  const rows = unitIds.flatMap((unitId) =>
    (histories.get(unitId) ?? []).map((step: Step<UnitState>, index, steps) => ({
      unitId,
      from: step.on,
      until: steps[index + 1]?.on ?? endless,
      ...step.value,
    })),
  );
  await tx.run(sql`
    insert into unit_period (tenant_id, unit_id, effective_on, until_on, parent_id, name, weight, archived, legal_entity, company_number, assesses_itself)
    select ${tx.tenantId}, r.* from unnest(
      ${rows.map((row) => row.unitId)}::uuid[], ${rows.map((row) => row.from)}::date[], ${rows.map((row) => row.until)}::date[],
      ${rows.map((row) => row.parentId)}::uuid[], ${rows.map((row) => row.name)}::text[], ${rows.map((row) => row.weight)}::integer[],
      ${rows.map((row) => row.archived)}::boolean[], ${rows.map((row) => row.legalEntity)}::boolean[],
      ${rows.map((row) => row.companyNumber ?? '')}::text[], ${rows.map((row) => row.assessesItself)}::boolean[]) as r`);
}

/** Replaces the stored paths of units by those of their places. */
export async function writePaths(tx: Transaction, places: Places): Promise<void> {
  const unitIds = [...places.keys()];
  await tx.run(
    sql`delete from unit_path p using unnest(${unitIds}::uuid[]) as u (id) where p.tenant_id = ${tx.tenantId} and p.unit_id = u.id`,
  );
  const rows = unitIds.flatMap((unitId) =>
    pathRows(places.get(unitId)?.lineage ?? []).map((row) => ({ unitId, ...row })),
  );
  await tx.run(sql`
    insert into unit_path (tenant_id, unit_id, ancestor_id, effective_on, until_on, depth)
    select ${tx.tenantId}, r.* from unnest(
      ${rows.map((row) => row.unitId)}::uuid[], ${rows.map((row) => row.ancestorId)}::uuid[], ${rows.map((row) => row.from)}::date[],
      ${rows.map((row) => row.until ?? endless)}::date[], ${rows.map((row) => row.depth)}::smallint[]) as r`);
}
