import type { Language } from '@weerbaar/kernel';
import {
  everyPage,
  fill,
  loadArea,
  phraseAreas,
  type PhraseBook,
  type PhraseKey,
  type PhraseValue,
  type ValuesOf,
} from '@weerbaar/phrases';

const books: Record<Language, PhraseBook> = { nl: await whole('nl'), en: await whole('en') };

async function whole(language: Language): Promise<PhraseBook> {
  const areas = await Promise.all(phraseAreas.map((area) => loadArea(language, area)));
  return Object.assign({}, everyPage[language], ...areas) as PhraseBook;
}

/** What the product says, so that a journey finds a button by the words that a person reads on it. */
export function say<Key extends PhraseKey>(
  language: Language,
  key: Key,
  ...values: ValuesOf<Key>
): string {
  const phrase = books[language][key];
  if (phrase === undefined) throw new Error(`no phrase ${key}`);
  const filled: Readonly<Record<string, PhraseValue>> | undefined = values[0];
  return fill(language, phrase, filled);
}
