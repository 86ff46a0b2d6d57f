import type { CalendarDate, PersonId } from '@weerbaar/kernel';
import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { problems, refuse } from '../platform/http/problem';
import type { Caller } from '../platform/security/caller';
import { placeUnit } from './place-unit';
import { mayOnUnit } from './unit-scope';
import { treeProblems } from './units.problems';

/** A version to be added: what it leaves out stays as it was. */
export interface NewVersion {
  readonly effectiveOn: CalendarDate;
  readonly name?: string | undefined;
  readonly parentId?: string | undefined;
  readonly weight?: number | undefined;
  readonly archived?: boolean | undefined;
  readonly legalEntity?: boolean | undefined;
  readonly companyNumber?: string | undefined;
  readonly assessesItself?: boolean | undefined;
  readonly replaces?: number | undefined;
  readonly retracts?: number | undefined;
  readonly reason?: string | undefined;
}

/** Adds a version behind the head and brings all that follows from it up to date, or refuses with the tree's reason. */
export async function writeVersion(
  tx: Transaction,
  unitId: string,
  revision: number,
  by: PersonId | null,
  version: NewVersion,
  since: CalendarDate,
): Promise<void> {
  const {
    name,
    parentId,
    weight,
    archived,
    legalEntity,
    companyNumber,
    assessesItself,
    replaces,
    retracts,
  } = version;
  await tx.run(sql`
    insert into unit_version (tenant_id, unit_id, revision, effective_on, recorded_at, recorded_by, retracts, replaces,
                              parent_id, name, weight, archived, legal_entity, company_number, assesses_itself, reason)
    values (${tx.tenantId}, ${unitId}, ${revision}, ${version.effectiveOn}, ${tx.now}, ${by}, ${retracts ?? null}, ${replaces ?? null},
            ${parentId ?? null}, ${name ?? null}, ${weight ?? null}, ${archived ?? null}, ${legalEntity ?? null}, ${companyNumber ?? null},
            ${assessesItself ?? null}, ${version.reason ?? null})`);
  await tx.run(
    sql`update unit set revision = ${revision} where tenant_id = ${tx.tenantId} and id = ${unitId}`,
  );
  const problem = await placeUnit(tx, unitId, since);
  if (problem !== null) refuse(treeProblems[problem.code], { on: problem.on });
}

const Head = z.object({
  revision: z.int(),
  allowed: z.boolean(),
  readable: z.boolean(),
  begins: z.string().transform((day) => day as CalendarDate),
});

/**
 * Proves that the caller may change a unit and has seen its head revision; refuses what he may not see as if it did not
 * exist. Answers the day on which the unit begins.
 */
export async function changeableHead(
  tx: Transaction,
  caller: Caller,
  unitId: string,
  seen: number,
): Promise<CalendarDate> {
  const [unit] = await tx.rows(
    question(
      sql`select u.revision, ${mayOnUnit(caller, 'unit.change', sql`u.id`)} as allowed, ${mayOnUnit(caller, 'unit.read', sql`u.id`)} as readable,
                 (select v.effective_on from unit_version v where v.tenant_id = ${tx.tenantId} and v.unit_id = u.id and v.revision = 1) as begins
            from unit u where u.tenant_id = ${tx.tenantId} and u.id = ${unitId}`,
      Head,
    ),
  );
  if (unit?.readable !== true) return refuse(problems.notFound);
  if (!unit.allowed) return refuse(problems.notAllowed);
  if (unit.revision !== seen) refuse(problems.staleRevision, { head: unit.revision });
  return unit.begins;
}

const Allowed = z.object({ allowed: z.boolean() });

/** Whether the caller may put units below this one; another tenant's unit, or none, does not exist. */
export async function provenParent(
  tx: Transaction,
  caller: Caller,
  permission: 'unit.create' | 'unit.change',
  parentId: string,
): Promise<void> {
  const [parent] = await tx.rows(
    question(
      sql`select ${mayOnUnit(caller, permission, sql`u.id`)} as allowed from unit u where u.tenant_id = ${tx.tenantId} and u.id = ${parentId}`,
      Allowed,
    ),
  );
  if (parent?.allowed !== true) refuse(problems.notFound);
}

const Live = z.object({
  effective_on: z.string().transform((day) => day as CalendarDate),
  revision: z.int(),
});

/** The effective day of a version that still counts; undefined when it does not exist, is replaced or retracted. */
export async function liveVersion(
  tx: Transaction,
  unitId: string,
  revision: number,
): Promise<CalendarDate | undefined> {
  const [version] = await tx.rows(
    question(
      sql`
      select v.effective_on, v.revision from unit_version v
       where v.tenant_id = ${tx.tenantId} and v.unit_id = ${unitId} and v.revision = ${revision} and v.retracts is null
         and not exists (select 1 from unit_version d where d.tenant_id = ${tx.tenantId} and d.unit_id = v.unit_id
                            and (d.replaces = v.revision or d.retracts = v.revision))`,
      Live,
    ),
  );
  return version?.effective_on;
}
