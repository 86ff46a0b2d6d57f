import type { ServiceBody, ServiceChanged } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { demandOrder, demandOwner, heldServices, writeTextsAndNeeds } from '../write-service';

/** Puts a service on the register. */
export async function addService(
  tx: Transaction,
  caller: Caller,
  body: ServiceBody,
): Promise<ServiceChanged> {
  await demandOwner(tx, caller, body);
  const id = uuidv7({ msecs: tx.now.getTime() });
  demandOrder(await heldServices(tx, caller), id, body);
  tx.send(sql`
    insert into service (tenant_id, id, unit_id, name, legal_duty, legal_basis, annex_service, citizen_impact, rto_minutes, rpo_minutes,
                         workaround, illustrative, recorded_at)
    values (${tx.tenantId}, ${id}, ${body.unitId}, ${body.name}, ${body.legalDuty}, ${body.legalBasis}, ${body.annexService},
            ${body.citizenImpact}, ${body.rtoMinutes}, ${body.rpoMinutes}, ${body.workaround}, ${body.illustrative}, ${tx.now})`);
  writeTextsAndNeeds(tx, id, body);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'service.added',
      subject: { type: 'service', id },
      unitId: body.unitId,
      before: null,
      after: { ...body, revision: 1 },
    },
  );
  return { id, revision: 1 };
}
