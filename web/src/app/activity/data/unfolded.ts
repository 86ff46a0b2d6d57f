/** One line of what an event says about before or after. */
export interface UnfoldedLine {
  readonly name: string;
  readonly value: string;
}

/**
 * What an event recorded, as lines to be read: nested names are joined with a dot. The record is shown as it is,
 * not translated, so that it can be compared with its bytes. Nothing at all gives no lines.
 */
export function unfolded(value: unknown, name = ''): readonly UnfoldedLine[] {
  if (value === null || value === undefined) return name === '' ? [] : [{ name, value: '–' }];
  if (Array.isArray(value)) {
    return value.every(isPlain)
      ? [{ name, value: value.map(String).join(', ') || '–' }]
      : value.flatMap((member, index) => unfolded(member, joined(name, String(index + 1))));
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, held]) => unfolded(held, joined(name, key)));
  }
  return [{ name, value: isPlain(value) ? `${value as string | number | boolean}` : '' }];
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;
const joined = (outer: string, inner: string): string => (outer === '' ? inner : `${outer}.${inner}`);
