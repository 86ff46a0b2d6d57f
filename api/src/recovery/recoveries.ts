import type { Instant } from '@weerbaar/obligations';
import { recoveredAt } from '@weerbaar/obligations/services';
import { z } from 'zod';
import { horizonOfIncident } from '../incidents/incident-scope';
import { question, sql } from '../platform/database/sql';
import type { TenantDatabase } from '../platform/database/tenant-database';
import { findServices } from '../services/find-services.query';
import type { Asker } from '../units/unit-scope';
import { type RecoveryEntry, RecoveryEntries } from './find-recovery.query';
import { historiesOf } from './recovery-of';

/** When the last service of each incident was back, by its id; an incident of which one is still out is left out. */
export async function recoveries(
  database: TenantDatabase,
  asker: Asker,
  now: Instant | null,
): Promise<ReadonlyMap<string, Instant>> {
  if (now === null) return new Map();
  const { tenantId } = asker;
  const [rows, services] = await database.readAll(tenantId, [
    question(
      sql`
      select r.incident_id as id, json_agg(json_build_object(
               'number', r.number, 'service', r.service_id, 'recordedAt', r.recorded_at, 'at', r.at, 'state', r.state,
               'plannedAt', r.planned_at, 'withdraws', r.withdraws, 'note', '', 'by', null) order by r.number) as entries
        from incident i
        cross join lateral (select ${horizonOfIncident(asker)} as horizon) h
        join recovery_entry r on r.tenant_id = i.tenant_id and r.incident_id = i.id
         and (r.recorded_at at time zone 'Europe/Brussels')::date <= h.horizon
       where i.tenant_id = ${tenantId} and h.horizon is not null
       group by r.incident_id`,
      z.object({ id: z.string(), entries: RecoveryEntries }),
    ),
    // Also those that have left the register since: they were out all the same.
    findServices(asker, sql`true`),
  ] as const);
  return new Map(
    rows.flatMap(({ id, entries }: { id: string; entries: RecoveryEntry[] }) => {
      const at = recoveredAt(historiesOf(entries, services), now);
      return at === null ? [] : [[id, at] as const];
    }),
  );
}
