import type { MandateBody, MandateWritten } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { writableEntity } from '../../entities/writable-entity';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { stated } from '../mandate';
import { mandateProblems } from '../mandates.problems';

/** Records who sits in the management body of an entity. */
export async function addMandate(
  tx: Transaction,
  caller: Caller,
  unitId: string,
  body: MandateBody,
): Promise<MandateWritten> {
  await writableEntity(
    tx,
    caller,
    { unitId, on: caller.today, permission: 'duty.record' },
    sql`true as there`,
    z.looseObject({}),
  );
  if (body.until !== null && body.until < body.from) refuse(mandateProblems.untilBeforeFrom);
  const id = uuidv7({ msecs: tx.now.getTime() });
  await tx.run(sql`
    insert into mandate (tenant_id, id, unit_id, member, office, from_on, until_on)
    values (${tx.tenantId}, ${id}, ${unitId}, ${body.member}, ${body.office}, ${body.from}, ${body.until})`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'mandate.added',
      subject: { type: 'mandate', id },
      unitId,
      before: null,
      after: { ...stated(body), revision: 1 },
      personal: ['/after/member'],
    },
  );
  return { id, revision: 1 };
}
