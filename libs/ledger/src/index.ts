export { hex, type Sha256 } from './bytes';
export { canonicalJson } from './canonical-json';
export {
  actorKinds,
  eventSchemaVersion,
  type ActorKind,
  type JsonValue,
  type LedgerEvent,
} from './event';
export { eventBytes, leafHash, readEvent, type UnreadableEvent } from './event-bytes';
export { eventColumns, eventDiscrepancies, type EventRow } from './event-discrepancies';
export { hidePersonal, revealPersonal, type HiddenValue, type PersonalValue } from './personal';
export { type EventPath } from './pointer';
