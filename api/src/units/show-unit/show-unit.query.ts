import type { UnitDetail } from '@weerbaar/contracts';
import { z } from 'zod';
import type { CalendarDate } from '@weerbaar/kernel';
import { liveRecords } from '@weerbaar/maturity';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import { horizonOfUnit } from '../unit-scope';

const Version = z.object({
  revision: z.int(),
  effective_on: z.string().transform((day) => day as CalendarDate),
  recorded_at: z.date(),
  recorded_by: z.string().nullable(),
  retracts: z.int().nullable(),
  replaces: z.int().nullable(),
  name: z.string().nullable(),
  parent_id: z.string().nullable(),
  parent_name: z.string().nullable(),
  weight: z.int().nullable(),
  archived: z.boolean().nullable(),
  legal_entity: z.boolean().nullable(),
  company_number: z.string().nullable(),
  assesses_itself: z.boolean().nullable(),
  reason: z.string().nullable(),
});
type Version = z.infer<typeof Version>;

/** Every version of a unit that the caller may see, newest first; what an auditor's grant does not show is left out. */
export function versionsOf(caller: Caller, unitId: string): Question<Version> {
  const { tenantId } = caller;
  return question(
    sql`
    select v.revision, v.effective_on, v.recorded_at, w.name as recorded_by, v.retracts, v.replaces, v.name, v.parent_id,
           pn.name as parent_name, v.weight, v.archived, v.legal_entity, v.company_number, v.assesses_itself, v.reason
      from unit_version v
      left join person w on w.tenant_id = ${tenantId} and w.id = v.recorded_by
      left join unit_period pn on pn.tenant_id = ${tenantId} and pn.unit_id = v.parent_id
           and pn.effective_on <= v.effective_on and pn.until_on > v.effective_on
     where v.tenant_id = ${tenantId} and v.unit_id = ${unitId}
       and v.effective_on <= ${horizonOfUnit(caller, 'unit.read', sql`${unitId}`)}
     order by v.revision desc`,
    Version,
  );
}

/** Versions as the wire tells them, each with whether it still counts. */
export function versionViews(rows: readonly Version[]): UnitDetail['versions'] {
  const live = new Set(
    liveRecords(
      rows.map((row) => ({
        revision: row.revision,
        effectiveOn: row.effective_on,
        recordedAt: row.recorded_at,
        retracts: row.retracts,
        replaces: row.replaces,
      })),
    ).map((record) => record.revision),
  );
  return rows.map((row) => ({
    revision: row.revision,
    effectiveOn: row.effective_on,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by,
    retracts: row.retracts,
    replaces: row.replaces,
    live: live.has(row.revision),
    name: row.name,
    parentId: row.parent_id,
    parentName: row.parent_name,
    weight: row.weight,
    archived: row.archived,
    legalEntity: row.legal_entity,
    companyNumber: row.company_number,
    assessesItself: row.assesses_itself,
    reason: row.reason ?? '',
  }));
}
