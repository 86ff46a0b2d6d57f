import type { JsonValue, LedgerEvent } from './event';

/** A place in the states of an event as a JSON pointer (RFC 6901): `/after/email`, `/before/0/name`. */
export type EventPath = `/before${'' | `/${string}`}` | `/after${'' | `/${string}`}`;

const keysOf = (path: EventPath): string[] =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const child = (value: JsonValue, key: string): JsonValue | undefined => {
  if (value === null || typeof value !== 'object') return undefined;
  if (isList(value)) return /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
};

const statesOf = ({ before, after }: LedgerEvent): JsonValue => ({ before, after });

/** The value at a place of an event; undefined when there is no such place. */
export function valueAtPointer(event: LedgerEvent, path: EventPath): JsonValue | undefined {
  let value: JsonValue | undefined = statesOf(event);
  for (const key of keysOf(path)) value = value === undefined ? undefined : child(value, key);
  return value;
}

const replaced = (value: JsonValue, [key, ...rest]: string[], by: JsonValue): JsonValue => {
  if (key === undefined) return by;
  const inside = child(value, key);
  if (inside === undefined || value === null || typeof value !== 'object') return value;
  const next = replaced(inside, rest, by);
  return isList(value) ? value.with(Number(key), next) : { ...value, [key]: next };
};

/** The event with another value at a place; the same event when there is no such place. */
export function replaceAt(event: LedgerEvent, path: EventPath, by: JsonValue): LedgerEvent {
  const states = replaced(statesOf(event), keysOf(path), by) as Pick<
    LedgerEvent,
    'before' | 'after'
  >;
  return { ...event, before: states.before, after: states.after };
}
