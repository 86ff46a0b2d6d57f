import canonicalize from 'canonicalize';
import type { JsonValue } from './event';

/**
 * A value as JSON in the one form of RFC 8785: sorted keys, no spaces, one spelling per number and
 * string. Throws on NaN, infinity, half a surrogate pair and a circle: none of them is JSON.
 */
export function canonicalJson(value: JsonValue): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON form.');
  return text;
}
