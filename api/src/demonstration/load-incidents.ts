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
import { loader, recordLoaded } from './record-loaded';

/** Incidents with their timelines, by the very rules that judge everybody else. */
export async function loadIncidents(
  tx: Transaction,
  { slug, incidents }: Demonstration,
  cast: Cast,
): Promise<void> {
  if (incidents.length === 0) return;
  for (const plan of incidents) await loadIncident(tx, slug, plan, cast);
  await tx.record(loader, recordLoaded(tx, 'incident.loaded', incidents));
}

async function loadIncident(
  tx: Transaction,
  slug: string,
  plan: IncidentPlan,
  cast: Cast,
): Promise<void> {
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
}

/** An act with ids in the place of keys. */
function inIds(act: IncidentAct, key: string, slug: string, cast: Cast): IncidentAct {
  const entity = 'entity' in act ? { entity: cast.unit(act.entity) } : {};
  const report = 'report' in act ? { report: reportId(act.report, key, slug) } : {};
  const told = { ...act, ...entity, ...report } as IncidentAct;
  if ('role' in told) return { ...told, role: roleInIds(told.role, cast) };
  if (told.kind !== 'draft-report') return told;
  const [unit = '', ...rest] = told.clock.split('/');
  return { ...told, clock: [cast.unit(unit), ...rest].join('/') };
}

const roleInIds = (role: EntityRole, cast: Cast): EntityRole => ({
  ...role,
  processorFor: role.processorFor.map((unit) => cast.unit(unit)),
});

const reportId = (report: string, key: string, slug: string): string =>
  fixedId(new Date('2022-12-06T00:00:00Z'), slug, 'incident', key, 'report', report);
