import type { ActivityEvent } from '@weerbaar/contracts';
import { eventDiscrepancies, type JsonValue, readEvent, revealPersonal } from '@weerbaar/ledger';
import { createHash } from 'node:crypto';
import type { EventRow } from './find-events.query';
import { shorten } from './shorten';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/**
 * An event as it is shown: what the bytes say, with the personal values that are still kept put back. Bytes that are no
 * event, or that a column contradicts, are shown as what they are and never hidden.
 */
export function shownEvent(row: EventRow): ActivityEvent {
  const told = toldBy(row);
  const before = shorten(told.before);
  const after = shorten(told.after);
  return {
    id: row.id,
    recordedAt: new Date(row.recorded_at).toISOString(),
    actorKind: row.actor_kind,
    actorName: row.actor_name,
    action: row.action,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    before: before.value,
    after: after.value,
    shortened: before.shortened || after.shortened,
    part: told.part,
    parts: told.parts,
    intact: told.intact,
    leaf: row.leaf,
  };
}

interface Told {
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly part: number;
  readonly parts: number;
  readonly intact: boolean;
}

function toldBy(row: EventRow): Told {
  const event = readEvent(row.bytes);
  if (!event.ok) return { before: null, after: null, part: 1, parts: 1, intact: false };
  const personal = row.personal.map(({ path, salt, value }) => ({
    path,
    salt: Buffer.from(salt, 'hex'),
    value,
  }));
  const revealed = revealPersonal(
    event.value,
    personal as Parameters<typeof revealPersonal>[1],
    sha256,
  );
  const { before, after, part, parts } = revealed.event;
  const contradicted = eventDiscrepancies(columnsOf(row), row.bytes);
  return {
    before,
    after,
    part,
    parts,
    intact: contradicted.length === 0 && revealed.altered.length === 0,
  };
}

function columnsOf(row: EventRow): Parameters<typeof eventDiscrepancies>[0] {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    recordedAt: row.recorded_at,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    action: row.action,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    unitId: row.unit_id,
    schemaVersion: row.schema_version,
  };
}
