import { everyPage, loadArea, phraseAreas, type PhraseBook } from './areas';
import type { Phrase } from './say/phrase';

const textsOf = (phrase: Phrase): readonly string[] =>
  typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other];

const placeholdersOf = (phrase: Phrase): readonly string[] =>
  [...new Set(textsOf(phrase).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

const areas: readonly (readonly [string, () => Promise<{ nl: PhraseBook; en: PhraseBook }>])[] = [
  ['every page', () => Promise.resolve(everyPage)],
  ...phraseAreas.map(
    (area) =>
      [
        area,
        async () => ({ nl: await loadArea('nl', area), en: await loadArea('en', area) }),
      ] as const,
  ),
];

describe.each(areas)('the phrases of %s', (_area, load) => {
  it('have the same keys in both languages', async () => {
    const { nl, en } = await load();
    expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same placeholders and the same shape in both languages', async () => {
    const { nl, en } = await load();
    for (const [key, phrase] of Object.entries(en)) {
      const translation = nl[key] ?? '';
      expect([key, typeof translation, placeholdersOf(translation)]).toEqual([
        key,
        typeof phrase,
        placeholdersOf(phrase),
      ]);
    }
  });

  it('are never empty and carry no stray spaces', async () => {
    const { nl, en } = await load();
    for (const [key, phrase] of [...Object.entries(nl), ...Object.entries(en)]) {
      for (const text of textsOf(phrase)) {
        expect([key, text]).toEqual([key, text.trim()]);
        expect([key, text.length > 0]).toEqual([key, true]);
      }
    }
  });
});

it('uses no key in two areas', async () => {
  const books = await Promise.all(areas.map(async ([, load]) => Object.keys((await load()).en)));
  const keys = books.flat();
  expect(new Set(keys).size).toBe(keys.length);
});

it('names each area in the keys that it holds', async () => {
  for (const area of phraseAreas) {
    for (const key of Object.keys(await loadArea('en', area))) {
      expect(key).toMatch(new RegExp(`^${area}\\.`));
    }
  }
});
