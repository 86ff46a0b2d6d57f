import type { UnitPermission } from '@weerbaar/access';
import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { question, sql, type SqlFragment } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { problems, refuse } from '../platform/http/problem';
import type { Caller } from '../platform/security/caller';
import { mayOnUnit } from '../units/unit-scope';
import { entityProblems } from './entities.problems';

const Standing = z.object({ writable: z.boolean(), archived: z.boolean() });

/**
 * Proves that a legal entity is there for the caller (404), that he may write about it (403) and that it was not archived on
 * the day; answers what is asked beside that (`more`, columns of one row) in the same statement.
 */
export async function writableEntity<More extends Record<string, unknown>>(
  tx: Transaction,
  caller: Caller,
  asked: {
    readonly unitId: string;
    readonly on: CalendarDate;
    readonly permission: UnitPermission;
  },
  more: SqlFragment,
  row: z.ZodType<More>,
): Promise<More> {
  const { tenantId } = tx;
  const { unitId, on, permission } = asked;
  // What was an entity on the day, or is one today, can be written about; whether it could that day is told after that.
  const [found] = await tx.rows(
    question(
      sql`
      select ${mayOnUnit(caller, permission, sql`p.unit_id`)} as writable, p.archived, ${more}
        from unit_period p
       where p.tenant_id = ${tenantId} and p.unit_id = ${unitId} and p.legal_entity
         and p.effective_on <= ${caller.today} and ${mayOnUnit(caller, 'duty.read', sql`p.unit_id`)}
       order by (p.effective_on <= ${on} and p.until_on > ${on}) desc, p.effective_on desc
       limit 1`,
      z.looseObject(Standing.shape),
    ),
  );
  if (found === undefined) return refuse(problems.notFound);
  if (!found.writable) refuse(problems.notAllowed);
  if (found.archived) refuse(entityProblems.archived);
  return row.parse(found);
}
