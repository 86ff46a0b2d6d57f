import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { GiveGrant } from '@weerbaar/contracts';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';

const Known = z.object({ id: z.uuid() });

/** A grant as the record tells of it. */
export type GivenGrant = GiveGrant & { readonly id: string };

/**
 * Gives a person roles on units. A unit that is not of this organisation does not exist; the foreign key says so as well. Of a
 * grant that he holds already nothing is added, so what comes back may be shorter than what was asked. `path` is where the grants
 * stand in what was sent, '' when it is one alone.
 */
export async function insertGrants(
  tx: Transaction,
  personId: string,
  givenBy: string | null,
  grants: readonly GiveGrant[],
  path: string,
): Promise<GivenGrant[]> {
  const given: GivenGrant[] = [];
  for (const [index, grant] of grants.entries()) {
    refuseExpired(tx, grant, path === '' ? '' : `${path}.${index}.`);
    await demandUnit(tx, grant.unitId);
    const [added] = await tx.rows(
      question(
        sql`
        insert into role_grant (tenant_id, id, person_id, role, unit_id, as_at, expires_at, given_by)
        select ${tx.tenantId}, ${uuidv7()}, ${personId}, ${grant.role}, ${grant.unitId}, ${grant.asAt}::date, ${grant.expiresAt}::timestamptz, ${givenBy}::uuid
         where not exists (
           select 1 from role_grant g
            where g.tenant_id = ${tx.tenantId} and g.person_id = ${personId} and g.role = ${grant.role} and g.unit_id = ${grant.unitId}
              and g.as_at is not distinct from ${grant.asAt}::date and g.expires_at is not distinct from ${grant.expiresAt}::timestamptz
              and g.revoked_at is null)
        returning id`,
        Known,
      ),
    );
    if (added !== undefined) given.push({ id: added.id, ...grant });
  }
  return given;
}

async function demandUnit(tx: Transaction, unitId: string): Promise<void> {
  const [unit] = await tx.rows(
    question(sql`select id from unit where tenant_id = ${tx.tenantId} and id = ${unitId}`, Known),
  );
  if (unit === undefined) refuse(problems.notFound);
}

function refuseExpired(tx: Transaction, { expiresAt }: GiveGrant, prefix: string): void {
  if (expiresAt === null || new Date(expiresAt) > tx.now) return;
  refuse(problems.requestInvalid, {
    errors: [{ path: `${prefix}expiresAt`, code: 'in-the-past' }],
  });
}
