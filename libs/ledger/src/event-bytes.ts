import { err, ok, type Result } from '@weerbaar/kernel';
import { concatenate, sameBytes, textOf, utf8, type Sha256 } from './bytes';
import { canonicalJson } from './canonical-json';
import { actorKinds, type JsonValue, type LedgerEvent } from './event';

/**
 * The bytes of an event: its RFC 8785 form in UTF-8, with every field and nothing else. Equal
 * events have equal bytes, on every machine.
 */
export const eventBytes = (event: LedgerEvent): Uint8Array<ArrayBuffer> =>
  utf8(
    canonicalJson({
      tenantId: event.tenantId,
      id: event.id,
      recordedAt: event.recordedAt,
      actorKind: event.actorKind,
      actorId: event.actorId,
      action: event.action,
      schemaVersion: event.schemaVersion,
      subject: { type: event.subject.type, id: event.subject.id },
      unitId: event.unitId,
      before: event.before,
      after: event.after,
      part: event.part,
      parts: event.parts,
    }),
  );

/** The hash of a leaf of the ledger: SHA-256(0x00 || bytes), RFC 6962 section 2.1. */
export const leafHash = (bytes: Uint8Array, sha256: Sha256): Uint8Array =>
  sha256(concatenate(Uint8Array.of(0), bytes));

/** Why bytes are no event: not its shape, or not the one canonical form of it. */
export interface UnreadableEvent {
  readonly code: 'not-an-event' | 'not-canonical';
}

/** An instant in UTC with up to six decimals, as `recordedAt` holds it. */
export const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isTextOrNull: Check = (value) => value === null || isText(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 1;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fields = {
  tenantId: isText,
  id: isText,
  recordedAt: (value) => typeof value === 'string' && instantForm.test(value),
  actorKind: (value) => (actorKinds as readonly unknown[]).includes(value),
  actorId: isTextOrNull,
  action: isText,
  schemaVersion: isCount,
  subject: (value) => isRecord(value) && isText(value['type']) && isText(value['id']),
  unitId: isTextOrNull,
  before: (value) => value !== undefined,
  after: (value) => value !== undefined,
  part: isCount,
  parts: isCount,
} as const satisfies Record<keyof LedgerEvent, Check>;

const isEvent = (value: unknown): value is LedgerEvent =>
  isRecord(value) &&
  Object.entries(fields).every(([name, check]) => check(value[name])) &&
  (value['part'] as number) <= (value['parts'] as number);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
};

/**
 * The event that bytes hold. Bytes that say the same in another form (spaces, another order, a
 * field too many, a key twice) are refused: an event has one leaf.
 */
export function readEvent(bytes: Uint8Array): Result<LedgerEvent, UnreadableEvent> {
  const text = textOf(bytes);
  const value = text === null ? undefined : parse(text);
  if (!isEvent(value)) return err({ code: 'not-an-event' });
  return sameBytes(eventBytes(value), bytes) ? ok(value) : err({ code: 'not-canonical' });
}
