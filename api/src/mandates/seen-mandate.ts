import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { problems, refuse } from '../platform/http/problem';
import type { Caller } from '../platform/security/caller';
import { DayJson } from '../scores/safeguard-rows';
import { mayOnUnit } from '../units/unit-scope';
import { mandateProblems } from './mandates.problems';

const Row = z.object({
  unit_id: z.string(),
  writable: z.boolean(),
  archived: z.boolean(),
  revision: z.int(),
  member: z.string(),
  office: z.string(),
  from_on: DayJson,
  until_on: DayJson.nullable(),
});

/**
 * A mandate that the caller may change, held for the rest of the transaction: it is there for him (404), he may write about
 * its entity (403), and he has seen this very revision (412) where he builds on one.
 */
export async function seenMandate(tx: Transaction, caller: Caller, id: string, seen?: number) {
  const [found] = await tx.rows(
    question(
      sql`
      select m.unit_id, m.revision, m.member, m.office, m.from_on, m.until_on,
             ${mayOnUnit(caller, 'duty.record', sql`m.unit_id`)} as writable,
             exists (select 1 from unit_period p where p.tenant_id = ${tx.tenantId} and p.unit_id = m.unit_id and p.archived
                        and p.effective_on <= ${caller.today} and p.until_on > ${caller.today}) as archived
        from mandate m
       where m.tenant_id = ${tx.tenantId} and m.id = ${id} and m.removed_at is null
         and ${mayOnUnit(caller, 'duty.read', sql`m.unit_id`)}
         for update of m`,
      Row,
    ),
  );
  if (found === undefined) return refuse(problems.notFound);
  if (!found.writable) refuse(problems.notAllowed);
  if (found.archived) refuse(mandateProblems.entityArchived);
  const { unit_id: unitId, revision, member, office, from_on: from, until_on: until } = found;
  const body = { member, office, from, until };
  if (seen !== undefined && revision !== seen)
    refuse(problems.staleRevision, { current: { id, revision, ...body } });
  return { unitId, revision, body };
}
