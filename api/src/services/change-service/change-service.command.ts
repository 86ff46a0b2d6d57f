import type { ServiceBody, ServiceChanged } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import {
  demandOrder,
  demandOwner,
  demandService,
  heldServices,
  stated,
  writeTextsAndNeeds,
} from '../write-service';

/** Puts a service of the register right. Who hands it to another unit answers for both. */
export async function changeService(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  told: ServiceBody,
): Promise<ServiceChanged> {
  const rows = await heldServices(tx, caller);
  const before = demandService(rows, id, seen);
  await demandOwner(tx, caller, told);
  // What he does not see he cannot have left out on purpose.
  const unseen = before.needs.flatMap(({ unit, name }) =>
    unit !== null && name === null ? [{ kind: 'unit' as const, id: unit }] : [],
  );
  const body = { ...told, needs: [...told.needs, ...unseen] };
  demandOrder(rows, id, body);
  const revision = seen + 1;
  tx.send(sql`
    update service
       set unit_id = ${body.unitId}, name = ${body.name}, legal_duty = ${body.legalDuty}, legal_basis = ${body.legalBasis},
           annex_service = ${body.annexService}, citizen_impact = ${body.citizenImpact}, rto_minutes = ${body.rtoMinutes},
           rpo_minutes = ${body.rpoMinutes}, workaround = ${body.workaround}, illustrative = ${body.illustrative}, revision = ${revision}
     where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`);
  writeTextsAndNeeds(tx, id, body);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'service.changed',
      subject: { type: 'service', id },
      unitId: body.unitId,
      before: { ...stated(before), revision: seen },
      after: { ...body, revision },
    },
  );
  return { id, revision };
}
