import type { JsonValue } from '@weerbaar/ledger';

/** How many members of a list a page shows: an act in bulk names up to five hundred. */
export const longestList = 20;

/** A value whose long lists are cut, and whether any was. */
export function shorten(value: JsonValue): {
  readonly value: JsonValue;
  readonly shortened: boolean;
} {
  if (typeof value !== 'object' || value === null) return { value, shortened: false };
  if (isList(value)) {
    const members = value.slice(0, longestList).map(shorten);
    return {
      value: members.map((member) => member.value),
      shortened: value.length > longestList || members.some((member) => member.shortened),
    };
  }
  const fields = Object.entries(value).map(([name, held]) => [name, shorten(held)] as const);
  return {
    value: Object.fromEntries(fields.map(([name, held]) => [name, held.value])),
    shortened: fields.some(([, held]) => held.shortened),
  };
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
