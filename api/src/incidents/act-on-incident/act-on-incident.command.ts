import type { IncidentActBody, IncidentChanged } from '@weerbaar/contracts';
import type { Instant } from '@weerbaar/obligations';
import {
  belgianLaw,
  decide,
  type Incident,
  type IncidentEvent,
  replay,
} from '@weerbaar/obligations/incidents';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { mayOnUnit } from '../../units/unit-scope';
import { findIncident, type IncidentRow, reportableEntities } from '../find-incident.query';
import { incidentProblems } from '../incidents.problems';
import { toldAct } from '../told-act';
import { afterEvents, headOf, recordedEntries, writeEvents } from '../write-incident';

/** Does one thing to an incident: adds to its timeline what the rules make of it, or refuses with their reason. */
export async function actOnIncident(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  body: IncidentActBody,
): Promise<IncidentChanged> {
  const row = await heldIncident(tx, caller, id);
  const before = replay(await wholeTimeline(tx, id));
  await demandRight(tx, caller, row, before, body);
  if (row.revision !== seen) {
    return refuse(problems.staleRevision, { current: { id, revision: row.revision } });
  }
  const now = tx.now.toISOString() as Instant;
  const command = { ...toldAct(body, before, row.title), by: caller.personId };
  const decided = decide(before, command, now, belgianLaw);
  if (!decided.ok) return refuse(incidentProblems.refused, { refusal: decided.error });
  const events = decided.value;
  const revision = row.revision + 1;
  const head = headOf(afterEvents(before, events));
  tx.send(sql`
    update incident set revision = ${revision}, title = ${renamed(body) ?? row.title}, detected_at = ${head.detectedAt}, status = ${head.status},
           severity = ${head.severity}, law_as_if = ${head.lawAsIf}
     where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`);
  await writeEvents(tx, id, before, events);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'incident.recorded',
      subject: { type: 'incident', id },
      unitId: entityOf(before, body) ?? row.unit_id,
      before: { revision: seen },
      after: { act: body.kind, ...recordedEntries(before, events), revision },
    },
  );
  return { id, revision };
}

/** The incident, held for the rest of the transaction, as far as the caller may see that it exists. */
async function heldIncident(tx: Transaction, caller: Caller, id: string): Promise<IncidentRow> {
  await tx.run(
    sql`select 1 from incident where tenant_id = ${tx.tenantId} and id = ${id} for update`,
  );
  const [row] = await tx.rows(findIncident(caller, id));
  return row ?? refuse(problems.notFound);
}

const Body = z.object({ body: z.unknown().transform((event) => event as IncidentEvent) });

/** Every entry, also those that an as-at date hides from the caller: the rules judge the whole. */
async function wholeTimeline(tx: Transaction, id: string): Promise<IncidentEvent[]> {
  const rows = await tx.rows(
    question(
      sql`select e.body from incident_event e where e.tenant_id = ${tx.tenantId} and e.incident_id = ${id} order by e.number`,
      Body,
    ),
  );
  return rows.map(({ body }) => body);
}

/**
 * For an entity acts who may report for that entity; on the incident as a whole, who leads its register. Notes and
 * corrections are open to everybody who reports for somebody in it.
 */
async function demandRight(
  tx: Transaction,
  caller: Caller,
  row: IncidentRow,
  incident: Incident,
  body: IncidentActBody,
): Promise<void> {
  if (!row.may_report) return refuse(problems.notAllowed);
  if (body.kind === 'add-note' || body.kind === 'correct-entry') return;
  if (body.kind === 'involve-entity') {
    if (!row.may_lead) return refuse(problems.notAllowed);
    const mine = await tx.rows(reportableEntities(caller));
    if (mine.some(({ id }) => id === body.entity)) return;
    return refuse(incidentProblems.entityMissing);
  }
  const entity = entityOf(incident, body);
  if (entity === null) {
    if (!row.may_lead) return refuse(problems.notAllowed);
    return;
  }
  const [may] = await tx.rows(
    question(
      sql`select ${mayOnUnit(caller, 'incident.report', sql`${entity}::uuid`)} as reports`,
      z.object({ reports: z.boolean() }),
    ),
  );
  if (may?.reports !== true) return refuse(problems.notAllowed);
}

/** The entity that an act is about; null for one on the incident as a whole, or on a report that nobody knows. */
function entityOf(incident: Incident, body: IncidentActBody): string | null {
  if ('entity' in body) return body.entity;
  if (!('report' in body)) return null;
  return incident.reports.find(({ id }) => id === body.report)?.entity ?? null;
}

const renamed = (body: IncidentActBody): string | undefined =>
  body.kind === 'rename-incident' ? body.title : undefined;
