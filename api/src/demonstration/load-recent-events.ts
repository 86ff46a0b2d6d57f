import { cis81 } from '@weerbaar/catalogue';
import { eventBytes, eventSchemaVersion, type JsonValue, type LedgerEvent } from '@weerbaar/ledger';
import { recordAsAt } from '@weerbaar/maturity';
import { EventEntity } from '../platform/database/event.entity';
import type { Transaction } from '../platform/database/transaction';
import { fixedId } from './fixed-id';
import type { AssessmentRow } from './load-answers';

/** PostgreSQL takes 65,535 parameters in one statement. */
const atOnce = 1_000;

/** One event for each recent assessment, as if its person had just recorded it, so that the activity of the last weeks can be read. */
export async function loadRecentEvents(
  tx: Transaction,
  rows: readonly AssessmentRow[],
  isRecent: (row: AssessmentRow) => boolean,
): Promise<void> {
  const histories = Map.groupBy(rows, (row) => `${row.unitId}/${row.code}`);
  const events = [...histories.values()].flatMap((history) =>
    history.filter(isRecent).map((row) => eventOf(tx, row, before(history, row))),
  );
  for (let start = 0; start < events.length; start += atOnce) {
    await tx.repository(EventEntity).insert(events.slice(start, start + atOnce).map(entityOf));
  }
}

/** The answer that held on the day of the new one, until it came. */
function before(history: readonly AssessmentRow[], row: AssessmentRow): AssessmentRow | null {
  const earlier = history
    .filter((one) => one.revision < row.revision)
    .map((one) => ({ ...one, recordedAt: new Date(one.recordedAt), row: one }));
  return recordAsAt(earlier, row.effectiveOn)?.row ?? null;
}

function eventOf(tx: Transaction, row: AssessmentRow, was: AssessmentRow | null): LedgerEvent {
  const retracted = row.kind === 'retraction';
  return {
    tenantId: tx.tenantId,
    id: fixedId(new Date(row.recordedAt), 'event', row.id),
    recordedAt: row.recordedAt,
    actorKind: 'person',
    actorId: row.recordedBy,
    action: retracted ? 'assessment.retracted' : 'assessment.recorded',
    schemaVersion: eventSchemaVersion,
    subject: { type: 'safeguard', id: `${cis81.framework}/${cis81.version}/${row.code}` },
    unitId: row.unitId,
    before:
      was === null
        ? null
        : { id: was.id, revision: was.revision, effectiveOn: was.effectiveOn, ...stated(was) },
    after: retracted
      ? { id: row.id, revision: row.revision, retracts: row.retracts, reason: row.reason }
      : {
          id: row.id,
          revision: row.revision,
          effectiveOn: row.effectiveOn,
          replaces: row.replaces,
          ...stated(row),
        },
    part: 1,
    parts: 1,
  };
}

function stated(row: AssessmentRow): Record<string, JsonValue> {
  const { kind, documentation, implementation, documentationReason, implementationReason, reason } =
    row;
  return kind === 'scored'
    ? { kind, documentation, implementation, documentationReason, implementationReason }
    : { kind, reason };
}

function entityOf(event: LedgerEvent): EventEntity {
  return {
    tenantId: event.tenantId,
    id: event.id,
    recordedAt: new Date(event.recordedAt),
    actorKind: event.actorKind,
    actorId: event.actorId,
    action: event.action,
    subjectType: event.subject.type,
    subjectId: event.subject.id,
    unitId: event.unitId,
    schemaVersion: event.schemaVersion,
    bytes: Buffer.from(eventBytes(event)),
  };
}
