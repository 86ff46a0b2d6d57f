/** Anything that JSON can say. Numbers are whole or exact decimals; never NaN or infinite. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Who did it: a person, the operator's command line, the demonstration loader, the system itself. */
export const actorKinds = ['person', 'operator', 'loader', 'system'] as const;

export type ActorKind = (typeof actorKinds)[number];

/** The version of the shape below. It rises when the shape changes; old bytes are never rewritten. */
export const eventSchemaVersion = 1;

/**
 * What one command did, complete: its canonical bytes are the record, and database columns only
 * index them. A command writes one event in its own transaction, or in bulk several parts of one,
 * which share actor, action and subject.
 */
export interface LedgerEvent {
  readonly tenantId: string;
  readonly id: string;
  /** The database's instant, ISO 8601 in UTC, `2026-11-21T10:00:00.123Z`; up to six decimals. */
  readonly recordedAt: string;
  readonly actorKind: ActorKind;
  /** The person; null when it was none. */
  readonly actorId: string | null;
  /** Noun and verb, `assessment.record`. */
  readonly action: string;
  readonly schemaVersion: number;
  /** What it was done to. */
  readonly subject: { readonly type: string; readonly id: string };
  /** The unit it concerns, which decides who may read it; null for the whole organisation. */
  readonly unitId: string | null;
  /** The state before and after, as far as the command changed it; null for nothing. */
  readonly before: JsonValue;
  readonly after: JsonValue;
  /** Which part of how many, from 1; 1 of 1 for all but bulk commands. */
  readonly part: number;
  readonly parts: number;
}
