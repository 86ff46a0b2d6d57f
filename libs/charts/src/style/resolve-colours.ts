const property = /^var\((--[\w-]+)\)$/;

/**
 * A copy of a chart's configuration in which every `var(--name)` is the colour that `colourOf` gives
 * for that name. Functions and whatever is no plain object or list stay as they are.
 */
export function resolveColours<T>(value: T, colourOf: (name: string) => string): T {
  if (typeof value === 'string') {
    const name = property.exec(value)?.[1];
    return (name === undefined ? value : colourOf(name)) as T;
  }
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => resolveColours(entry, colourOf)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, resolveColours(entry as unknown, colourOf)]),
  ) as T;
}
