import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import type { Step, UnitState, UnitVersion } from '@weerbaar/maturity';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';

const PeriodRow = z.object({
  unit_id: z.string(),
  effective_on: z.string(),
  parent_id: z.string().nullable(),
  name: z.string(),
  weight: z.int(),
  archived: z.boolean(),
  legal_entity: z.boolean(),
  company_number: z.string(),
  assesses_itself: z.boolean(),
});
type PeriodRow = z.infer<typeof PeriodRow>;

/** Every unit of the tree over time, as now known. */
export function findHistories(tenantId: TenantId): Question<PeriodRow> {
  return question(
    sql`select unit_id, effective_on, parent_id, name, weight, archived, legal_entity, company_number, assesses_itself
          from unit_period where tenant_id = ${tenantId} order by unit_id, effective_on`,
    PeriodRow,
  );
}

export function historiesOf(rows: readonly PeriodRow[]): Map<string, Step<UnitState>[]> {
  const histories = new Map<string, Step<UnitState>[]>();
  for (const row of rows) {
    const steps = histories.get(row.unit_id) ?? [];
    steps.push({
      on: row.effective_on as CalendarDate,
      value: {
        name: row.name,
        parentId: row.parent_id,
        weight: row.weight,
        archived: row.archived,
        legalEntity: row.legal_entity,
        companyNumber: row.company_number === '' ? null : row.company_number,
        assessesItself: row.assesses_itself,
      },
    });
    histories.set(row.unit_id, steps);
  }
  return histories;
}

const VersionRow = z.object({
  revision: z.int(),
  effective_on: z.string(),
  recorded_at: z.date(),
  retracts: z.int().nullable(),
  replaces: z.int().nullable(),
  parent_id: z.string().nullable(),
  name: z.string().nullable(),
  weight: z.int().nullable(),
  archived: z.boolean().nullable(),
  legal_entity: z.boolean().nullable(),
  company_number: z.string().nullable(),
  assesses_itself: z.boolean().nullable(),
});
export type VersionRow = z.infer<typeof VersionRow>;

/** Every version of one unit, oldest revision first. */
export function findVersions(tenantId: TenantId, unitId: string): Question<VersionRow> {
  return question(
    sql`select revision, effective_on, recorded_at, retracts, replaces, parent_id, name, weight, archived, legal_entity,
               company_number, assesses_itself
          from unit_version where tenant_id = ${tenantId} and unit_id = ${unitId} order by revision`,
    VersionRow,
  );
}

/** A stored version in the words of the domain: what it does not set is absent. The first version sets everything. */
export function versionOf(row: VersionRow): UnitVersion {
  return {
    revision: row.revision,
    effectiveOn: row.effective_on as CalendarDate,
    recordedAt: row.recorded_at,
    retracts: row.retracts,
    replaces: row.replaces,
    parentId: row.parent_id ?? (row.revision === 1 ? null : undefined),
    name: row.name ?? undefined,
    weight: row.weight ?? undefined,
    archived: row.archived ?? undefined,
    legalEntity: row.legal_entity ?? undefined,
    companyNumber: row.company_number === null ? undefined : row.company_number || null,
    assessesItself: row.assesses_itself ?? undefined,
  };
}
