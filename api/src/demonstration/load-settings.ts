import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import type { Cast } from './cast';
import type { Demonstration } from './demonstration';

/** To whom entities report, as the incidents of the demonstration have it: settled by day, before anything happens. */
export async function loadSettings(
  tx: Transaction,
  { incidents }: Demonstration,
  cast: Cast,
): Promise<void> {
  const entered = incidents.flatMap(({ acts }) =>
    acts.flatMap((act) => (act.kind === 'involve-entity' ? [act] : [])),
  );
  for (const { entity, role } of entered) {
    await tx.run(sql`
      insert into reporting_setting (tenant_id, unit_id, revision, in_scope, controller, breach_authorities, processor_for, contact_point)
      values (${tx.tenantId}, ${cast.unit(entity)}, 1, ${role.inScope}, ${role.controller}, ${[...role.breachAuthorities]}::text[],
              ${role.processorFor.map((unit) => cast.unit(unit))}::uuid[], ${contact})
      on conflict (tenant_id, unit_id) do nothing`);
  }
}

const contact = 'De functionaris voor gegevensbescherming (illustratief)';
