/** Texts by the code of what they describe. */
type TextsByCode = Readonly<Record<string, string>>;

const words = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function trigrams(text: string): ReadonlySet<string> {
  const tokens = words(text);
  return new Set(tokens.slice(2).map((_, index) => tokens.slice(index, index + 3).join(' ')));
}

/** The share of three-word runs that two texts have in common, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((run) => b.has(run)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** The pairs of texts that share so large a part of their three-word runs, or a larger one: 0 to 1. */
export function nearCopies(
  texts: TextsByCode,
  least: number,
): readonly { readonly pair: string; readonly likeness: number }[] {
  const runs = Object.entries(texts).map(([code, text]) => ({ code, of: trigrams(text) }));
  return runs.flatMap((one, index) =>
    runs
      .slice(index + 1)
      .map((other) => ({ pair: `${one.code} ${other.code}`, likeness: likeness(one.of, other.of) }))
      .filter((pair) => pair.likeness >= least),
  );
}

/** The texts with fewer words than the least, or more than the most, each with its count. */
export const wordsOutside = (texts: TextsByCode, least: number, most: number): readonly string[] =>
  Object.entries(texts)
    .map(([code, text]) => ({ code, count: words(text).length }))
    .filter(({ count }) => count < least || count > most)
    .map(({ code, count }) => `${code}: ${count} words`);
