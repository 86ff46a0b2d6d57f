import { createHash } from 'node:crypto';
import type { RecoveryEntryBody, RecoveryRecorded } from '@weerbaar/contracts';
import { type Instant, isBefore, parseInstant } from '@weerbaar/obligations';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import {
  findRecovery,
  liveEntries,
  type RecoveryRow,
  servicesOfIncident,
} from '../find-recovery.query';
import { recoveryProblems } from '../recovery.problems';

/** An entry as it is written. */
interface Written {
  readonly service: string;
  readonly at: Instant;
  readonly state: string | null;
  readonly plannedAt: Instant | null;
  readonly withdraws: number | null;
}

/** Adds an entry to how the services of an incident stand. Nothing that stands there is ever changed. */
export async function recordEntry(
  tx: Transaction,
  caller: Caller,
  id: string,
  body: RecoveryEntryBody,
): Promise<RecoveryRecorded> {
  await tx.run(
    sql`select 1 from incident where tenant_id = ${tx.tenantId} and id = ${id} for update`,
  );
  const [row] = await tx.rows(findRecovery(caller, id));
  if (row === undefined) return refuse(problems.notFound);
  if (!row.may_record) return refuse(problems.notAllowed);
  const entry =
    body.kind === 'withdrawal'
      ? withdrawn(row, tx, body.withdraws)
      : await standing(tx, caller, row, body);
  const number = (row.entries.at(-1)?.number ?? 0) + 1;
  tx.send(sql`
    insert into recovery_entry (tenant_id, incident_id, number, service_id, recorded_at, recorded_by, at, state, planned_at, withdraws, note)
    values (${tx.tenantId}, ${id}, ${number}, ${entry.service}, ${tx.now}, ${caller.personId}, ${entry.at}, ${entry.state},
            ${entry.plannedAt}, ${entry.withdraws}, ${body.note})`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'recovery.recorded',
      subject: { type: 'incident', id },
      unitId: row.unit_id,
      before: null,
      // A note can name people: it stays in the entry, which nobody can rewrite either.
      after: {
        ...{ number, ...entry },
        noteSha256: createHash('sha256').update(body.note).digest('hex'),
      },
    },
  );
  return { number };
}

function withdrawn(row: RecoveryRow, tx: Transaction, withdraws: number): Written {
  const entry = liveEntries(row.entries).find(({ number }) => number === withdraws);
  if (entry === undefined) return refuse(recoveryProblems.entryNotLive);
  const at = tx.now.toISOString() as Instant;
  return { service: entry.service, at, state: null, plannedAt: null, withdraws };
}

async function standing(
  tx: Transaction,
  caller: Caller,
  row: RecoveryRow,
  body: Extract<RecoveryEntryBody, { kind: 'standing' }>,
): Promise<Written> {
  const at = momentOf(body.at);
  const plannedAt = body.plannedAt === null ? null : momentOf(body.plannedAt);
  const { serviceId: service, state } = body;
  const services = await tx.rows(servicesOfIncident(caller, row.id));
  if (!services.some(({ id }) => id === service)) refuse(recoveryProblems.serviceMissing);
  if (isBefore(tx.now.toISOString() as Instant, at)) refuse(recoveryProblems.inFuture);
  if (plannedAt !== null && isBefore(plannedAt, at)) refuse(recoveryProblems.planTooEarly);
  const known = liveEntries(row.entries).some((entry) => entry.service === service);
  if (state === null && (plannedAt === null || !known)) refuse(recoveryProblems.stateMissing);
  return { service, at, state, plannedAt, withdraws: null };
}

function momentOf(text: string): Instant {
  const parsed = parseInstant(text);
  return parsed.ok ? parsed.value : refuse(problems.requestInvalid);
}
