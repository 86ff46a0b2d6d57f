import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { serviceProblems } from '../services.problems';
import { demandService, heldServices, stated } from '../write-service';

/** Takes a service off the register, unless another one needs it. Its row stays, for the incidents that it was in. */
export async function removeService(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
): Promise<void> {
  const rows = await heldServices(tx, caller);
  const before = demandService(rows, id, seen);
  const services = rows
    .filter(({ needs }) => needs.some(({ service }) => service === id))
    .map(({ name }) => name);
  if (services.length > 0) refuse(serviceProblems.needed, { services });
  await tx.run(sql`
    update service set removed_at = ${tx.now}, revision = ${seen + 1}
     where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'service.removed',
      subject: { type: 'service', id },
      unitId: before.unit_id,
      before: { ...stated(before), revision: seen },
      after: null,
    },
  );
}
