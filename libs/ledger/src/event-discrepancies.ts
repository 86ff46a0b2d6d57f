import { readEvent } from './event-bytes';
import type { LedgerEvent } from './event';

/** The columns that index an event in the database. */
export interface EventRow {
  readonly tenantId: string;
  readonly id: string;
  /**
   * UTC, exact as stored: an ISO text with as many decimals as the column holds. A Date knows only
   * milliseconds, so it will do only where the column holds no more.
   */
  readonly recordedAt: string | Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly unitId: string | null;
  readonly schemaVersion: number;
}

const columns = {
  tenantId: (event) => event.tenantId,
  id: (event) => event.id,
  recordedAt: (event) => event.recordedAt,
  actorKind: (event) => event.actorKind,
  actorId: (event) => event.actorId,
  action: (event) => event.action,
  subjectType: (event) => event.subject.type,
  subjectId: (event) => event.subject.id,
  unitId: (event) => event.unitId,
  schemaVersion: (event) => event.schemaVersion,
} as const satisfies Record<keyof EventRow, (event: LedgerEvent) => string | number | null>;

/** The columns of an event's row, for whoever must read every one of them. */
export const eventColumns = Object.keys(columns) as (keyof EventRow)[];

/** One spelling per instant: `.120000Z` and `.12Z` are the same. */
function instant(value: string | Date): string {
  const text = value instanceof Date ? value.toISOString() : value;
  const match = /^(.+?)(?:\.(\d+))?Z$/.exec(text);
  return match ? `${match[1] ?? ''}.${(match[2] ?? '').replace(/0+$/, '')}Z` : text;
}

/**
 * The names of the columns that say something else than the bytes of the event, `bytes` alone when
 * the bytes are no canonical event. Empty means: the row is what was recorded, provided that the
 * bytes are, which only the ledger's signature proves.
 */
export function eventDiscrepancies(row: EventRow, bytes: Uint8Array): (keyof EventRow | 'bytes')[] {
  const event = readEvent(bytes);
  if (!event.ok) return ['bytes'];
  return eventColumns.filter((column) =>
    column === 'recordedAt'
      ? instant(row.recordedAt) !== instant(event.value.recordedAt)
      : row[column] !== columns[column](event.value),
  );
}
