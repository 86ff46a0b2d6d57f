import type { Instant } from '@weerbaar/obligations';
import type { ServiceState } from '@weerbaar/obligations/services';
import { serviceStates } from '@weerbaar/obligations/services';
import { z } from 'zod';
import { horizonOfIncident, mayReportOnAny } from '../incidents/incident-scope';
import { type Question, question, sql } from '../platform/database/sql';
import { findServices, type ServiceRow } from '../services/find-services.query';
import type { Asker } from '../units/unit-scope';

const Moment = z.coerce.date().transform((at) => at.toISOString() as Instant);

const Entry = z.object({
  number: z.int(),
  service: z.string(),
  by: z.string().nullable(),
  recordedAt: Moment,
  at: Moment,
  state: z.enum(serviceStates).nullable(),
  plannedAt: Moment.nullable(),
  withdraws: z.int().nullable(),
  note: z.string(),
});
export type RecoveryEntry = z.infer<typeof Entry>;
export const RecoveryEntries = z.array(Entry);

const Row = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(['open', 'closed']),
  unit_id: z.string(),
  now: Moment,
  may_record: z.boolean(),
  entries: z.array(Entry),
});
export type RecoveryRow = z.infer<typeof Row>;

/** An incident with everything that was written down of its services, as far as the asker may see it. */
export function findRecovery(asker: Asker, incidentId: string): Question<RecoveryRow> {
  const { tenantId } = asker;
  return question(
    sql`
    select i.id, i.title, i.status, i.unit_id, date_trunc('milliseconds', now()) as now, ${mayReportOnAny(asker)} as may_record,
           (select coalesce(json_agg(json_build_object(
                     'number', r.number, 'service', r.service_id, 'recordedAt', r.recorded_at, 'at', r.at, 'state', r.state,
                     'plannedAt', r.planned_at, 'withdraws', r.withdraws, 'note', r.note,
                     'by', (select p.name from person p where p.tenant_id = ${tenantId} and p.id = r.recorded_by)) order by r.number), '[]')
              from recovery_entry r
             where r.tenant_id = ${tenantId} and r.incident_id = i.id
               and (r.recorded_at at time zone 'Europe/Brussels')::date <= h.horizon) as entries
      from incident i
      cross join lateral (select ${horizonOfIncident(asker)} as horizon) h
     where i.tenant_id = ${tenantId} and i.id = ${incidentId} and h.horizon is not null`,
    Row,
  );
}

/** The services of today, and those that an incident touched before they left the register. */
export const servicesOfIncident = (asker: Asker, incidentId: string): Question<ServiceRow> =>
  findServices(
    asker,
    sql`(s.removed_at is null or exists (
      select 1 from recovery_entry r where r.tenant_id = ${asker.tenantId} and r.incident_id = ${incidentId} and r.service_id = s.id))`,
  );

/** The entries that hold: neither withdrawn, nor withdrawing another. */
export function liveEntries(entries: readonly RecoveryEntry[]): readonly RecoveryEntry[] {
  const withdrawn = new Set(entries.map(({ withdraws }) => withdraws));
  return entries.filter(({ number, withdraws }) => withdraws === null && !withdrawn.has(number));
}

/** How a service stood since when, in the order of what was written down. */
export const changesIn = (
  entries: readonly RecoveryEntry[],
): { readonly at: Instant; readonly state: ServiceState }[] =>
  entries.flatMap(({ at, state }) => (state === null ? [] : [{ at, state }]));
