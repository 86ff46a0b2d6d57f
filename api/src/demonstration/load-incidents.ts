import {
  belgianLaw,
  decide,
  type EntityRole,
  type IncidentAct,
  type IncidentEvent,
  noIncident,
} from '@weerbaar/obligations/incidents';
import { afterEvents, headOf, writeEvents } from '../incidents/write-incident';
import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import type { Cast } from './cast';
import type { Demonstration, IncidentPlan } from './demonstration';
import { fixedId } from './fixed-id';
import { serviceId } from './load-services';
import { loadStatusPage } from './load-status-page';
import { loader, recordLoaded } from './record-loaded';

/** Incidents with their timelines, by the very rules that judge everybody else. */
export async function loadIncidents(
  tx: Transaction,
  demonstration: Demonstration,
  cast: Cast,
  origin: string,
): Promise<void> {
  const { slug, incidents, services } = demonstration;
  if (incidents.length === 0) return;
  const ids = new Map(services.map((plan) => [plan.key, serviceId(slug, plan)]));
  for (const plan of incidents) {
    const id = await loadIncident(tx, slug, plan, cast);
    await loadRecovery(tx, id, plan, ids, cast);
    if (plan.statusPage !== null) {
      const where = { incident: id, by: plan.by, origin };
      await loadStatusPage(tx, demonstration, where, plan.statusPage, ids, cast);
    }
  }
  await tx.record(loader, recordLoaded(tx, 'incident.loaded', incidents));
}

async function loadIncident(
  tx: Transaction,
  slug: string,
  plan: IncidentPlan,
  cast: Cast,
): Promise<string> {
  const by = cast.person(plan.by);
  let incident = noIncident;
  const events: IncidentEvent[] = [];
  for (const { on, ...act } of plan.acts) {
    const told = inIds(act, plan.key, slug, cast);
    const decided = decide(incident, { by, ...told }, on, belgianLaw);
    if (!decided.ok) throw new Error(`${plan.key}: ${act.kind} ${decided.error.code}`);
    events.push(...decided.value);
    incident = afterEvents(incident, decided.value);
  }
  const [first] = plan.acts;
  if (first === undefined) throw new Error(`${plan.key} has no beginning`);
  const id = fixedId(new Date(first.on), slug, 'incident', plan.key);
  const head = headOf(incident);
  tx.send(sql`
    insert into incident (tenant_id, id, unit_id, title, revision, opened_at, detected_at, status, severity, law_as_if)
    values (${tx.tenantId}, ${id}, ${cast.unit(plan.unit)}, ${plan.title}, ${plan.acts.length}, ${first.on},
            ${head.detectedAt}, ${head.status}, ${head.severity}, ${head.lawAsIf})`);
  await writeEvents(tx, id, noIncident, events);
  return id;
}

/** How the services of an incident stood, in the order in which it happened, written down in one sitting. */
async function loadRecovery(
  tx: Transaction,
  incident: string,
  { by, acts, recovery }: IncidentPlan,
  ids: ReadonlyMap<string, string>,
  cast: Cast,
): Promise<void> {
  if (recovery.length === 0) return;
  const sitting = Date.parse(acts.at(-1)?.on ?? '');
  const rows = [...recovery].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  tx.send(sql`
    insert into recovery_entry (tenant_id, incident_id, number, service_id, recorded_at, recorded_by, at, state, planned_at, note)
    select ${tx.tenantId}, ${incident}, r.number, r.service_id, r.recorded_at, ${cast.person(by)}, r.at, r.state, r.planned_at, r.note
      from unnest(${rows.map((_, index) => index + 1)}::int[], ${rows.map(({ service }) => ids.get(service))}::uuid[],
                  ${rows.map((_, index) => new Date(sitting + (index + 1) * 20_000).toISOString())}::timestamptz[],
                  ${rows.map(({ at }) => at)}::timestamptz[], ${rows.map(({ state }) => state)}::text[],
                  ${rows.map(({ plannedAt }) => plannedAt)}::timestamptz[], ${rows.map(({ note }) => note)}::text[])
           as r (number, service_id, recorded_at, at, state, planned_at, note)`);
  await tx.record(loader, recordLoaded(tx, 'recovery.loaded', rows));
}

/** An act with ids in the place of keys. */
function inIds(act: IncidentAct, key: string, slug: string, cast: Cast): IncidentAct {
  const entity = 'entity' in act ? { entity: cast.unit(act.entity) } : {};
  const report = 'report' in act ? { report: reportId(act.report, key, slug) } : {};
  const told = { ...act, ...entity, ...report } as IncidentAct;
  if ('role' in told) return { ...told, role: roleInIds(told.role, cast) };
  if (told.kind !== 'draft-report') return told;
  const [unit = '', clock = '', counterpart] = told.clock.split('/');
  const named = counterpart !== undefined && clock.endsWith('processor-notice');
  const parts = [cast.unit(unit), clock, named ? cast.unit(counterpart) : counterpart];
  return { ...told, clock: parts.filter((part) => part !== undefined).join('/') };
}

const roleInIds = (role: EntityRole, cast: Cast): EntityRole => ({
  ...role,
  processorFor: role.processorFor.map((unit) => cast.unit(unit)),
});

const reportId = (report: string, key: string, slug: string): string =>
  fixedId(new Date('2022-12-06T00:00:00Z'), slug, 'incident', key, 'report', report);
