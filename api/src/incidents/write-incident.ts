import { createHash } from 'node:crypto';
import { wallTimeOf } from '@weerbaar/obligations';
import {
  belgianLaw,
  evolve,
  type Incident,
  type IncidentEvent,
  prospectiveClocks,
} from '@weerbaar/obligations/incidents';
import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { problems, refuse } from '../platform/http/problem';

/** The incident with one more act, as it stands after it. */
export const afterEvents = (before: Incident, events: readonly IncidentEvent[]): Incident =>
  events.reduce(evolve, before);

/** What the incident's row says beside its timeline. */
export function headOf({ nature, status, lawAsIf }: Incident) {
  if (nature === null || status === 'none') return refuse(problems.internal);
  const { detectedAt, severity } = nature;
  return { detectedAt, severity, status, lawAsIf };
}

/** Adds entries to the timeline, and puts what follows from it in their place. */
export async function writeEvents(
  tx: Transaction,
  id: string,
  before: Incident,
  events: readonly IncidentEvent[],
): Promise<void> {
  const first = before.timeline.length + 1;
  tx.send(sql`
    insert into incident_event (tenant_id, incident_id, number, recorded_at, recorded_by, body)
    select ${tx.tenantId}, ${id}, e.number, e.recorded_at, e.recorded_by, e.body
      from unnest(${events.map((_, index) => first + index)}::int[], ${events.map(({ recordedAt }) => recordedAt)}::timestamptz[],
                  ${events.map(({ by }) => by)}::uuid[],
                  ${events.map((event) => JSON.stringify(event))}::jsonb[]) as e (number, recorded_at, recorded_by, body)`);
  const entered = events.filter((event) => event.kind === 'entity-involved');
  if (entered.length > 0) {
    const days = entered.map(({ recordedAt }) => wallTimeOf(recordedAt, belgianLaw.zone).day);
    tx.send(sql`
      insert into incident_entity (tenant_id, incident_id, unit_id, since_on)
      select ${tx.tenantId}, ${id}, e.unit_id, e.since_on
        from unnest(${entered.map(({ entity }) => entity)}::uuid[], ${days}::date[]) as e (unit_id, since_on)`);
  }
  await writeClocks(tx, id, afterEvents(before, events));
}

async function writeClocks(tx: Transaction, id: string, incident: Incident): Promise<void> {
  const clocks = [
    ...incident.entities.flatMap((entry) =>
      entry.clocks.map((clock) => ({ ...clock, prospective: false })),
    ),
    ...prospectiveClocks(incident, belgianLaw)
      .filter(({ key, entity }) => !isKnown(incident, entity, key))
      .map((clock) => ({ ...clock, doneAt: null, ended: null, prospective: true })),
  ];
  tx.send(sql`delete from incident_clock where tenant_id = ${tx.tenantId} and incident_id = ${id}`);
  if (clocks.length === 0) return;
  await tx.run(sql`
    insert into incident_clock (tenant_id, incident_id, key, unit_id, clock, report, counterpart, triggered_at, deadline, done_at, ended, prospective)
    select ${tx.tenantId}, ${id}, c.key, c.unit_id, c.clock, c.report, c.counterpart, c.triggered_at, c.deadline, c.done_at, c.ended, c.prospective
      from unnest(${clocks.map(({ key }) => key)}::text[], ${clocks.map(({ entity }) => entity)}::uuid[],
                  ${clocks.map(({ clock }) => clock)}::text[], ${clocks.map(({ report }) => report)}::text[],
                  ${clocks.map(({ counterpart }) => counterpart)}::text[],
                  ${clocks.map(({ triggeredAt }) => triggeredAt)}::timestamptz[],
                  ${clocks.map(({ deadline }) => deadline)}::timestamptz[],
                  ${clocks.map(({ doneAt }) => doneAt)}::timestamptz[], ${clocks.map(({ ended }) => ended)}::text[],
                  ${clocks.map(({ prospective }) => prospective)}::boolean[])
           as c (key, unit_id, clock, report, counterpart, triggered_at, deadline, done_at, ended, prospective)`);
}

const isKnown = (incident: Incident, entity: string, key: string): boolean =>
  incident.entities.some(
    (entry) => entry.entity === entity && entry.clocks.some((clock) => clock.key === key),
  );

/**
 * What the record keeps of new entries: which they are, and the digest of what they say. Their texts can name people, so
 * they stay in the timeline, which nobody can rewrite either.
 */
export const recordedEntries = (before: Incident, events: readonly IncidentEvent[]) => ({
  from: before.timeline.length + 1,
  to: before.timeline.length + events.length,
  kinds: events.map(({ kind }) => kind),
  sha256: createHash('sha256').update(JSON.stringify(events)).digest('hex'),
});
