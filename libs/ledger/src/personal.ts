import { concatenate, hex, utf8, type Sha256 } from './bytes';
import { canonicalJson } from './canonical-json';
import type { JsonValue, LedgerEvent } from './event';
import { replaceAt, valueAtPointer, type EventPath } from './pointer';

/** What stands in an event in place of a personal value: SHA-256(salt || canonical value). */
export interface HiddenValue {
  readonly [key: string]: JsonValue;
  readonly $personal: string;
}

/**
 * A personal value beside its event. Erasing this row makes the value unknowable, since nobody can
 * try out values without the salt, and leaves the event's bytes as they are.
 */
export interface PersonalValue {
  readonly path: EventPath;
  /** 32 random bytes, drawn for this value alone. */
  readonly salt: Uint8Array;
  /** The value as canonical JSON: a text has its quotes. */
  readonly value: string;
}

const hidden = (salt: Uint8Array, value: string, sha256: Sha256): HiddenValue => ({
  $personal: hex(sha256(concatenate(salt, utf8(value)))),
});

const sameMarker = (found: JsonValue | undefined, marker: HiddenValue): boolean =>
  found !== undefined && canonicalJson(found) === canonicalJson(marker);

/**
 * An event with the values at some places replaced by salted hashes, and the values to keep beside
 * it. Places that hold nothing or null are left as they are: there is nobody to protect. `saltOf`
 * gives 32 fresh random bytes each time.
 */
export function hidePersonal(
  event: LedgerEvent,
  paths: readonly EventPath[],
  saltOf: (path: EventPath) => Uint8Array,
  sha256: Sha256,
): { readonly event: LedgerEvent; readonly personal: readonly PersonalValue[] } {
  let hiding = event;
  const personal: PersonalValue[] = [];
  for (const path of paths) {
    const found = valueAtPointer(event, path);
    if (found === undefined || found === null) continue;
    const [salt, value] = [saltOf(path), canonicalJson(found)];
    hiding = replaceAt(hiding, path, hidden(salt, value, sha256));
    personal.push({ path, salt, value });
  }
  return { event: hiding, personal };
}

/**
 * An event with its personal values put back, as far as they are still there. A value that does
 * not match its hash is not put back, and its path is named in `altered`. What was erased stays a
 * hash.
 */
export function revealPersonal(
  event: LedgerEvent,
  personal: readonly PersonalValue[],
  sha256: Sha256,
): { readonly event: LedgerEvent; readonly altered: readonly EventPath[] } {
  let revealed = event;
  const altered: EventPath[] = [];
  for (const { path, salt, value } of personal) {
    if (sameMarker(valueAtPointer(event, path), hidden(salt, value, sha256))) {
      revealed = replaceAt(revealed, path, JSON.parse(value) as JsonValue);
    } else {
      altered.push(path);
    }
  }
  return { event: revealed, altered };
}
