import { languages, type Language } from '@weerbaar/kernel';
import { fill, loadArea, type PhraseBook, type PhraseValue } from '@weerbaar/phrases';

/** Says a phrase of the public page in one language. */
export type Say = (key: string, values?: Readonly<Record<string, PhraseValue>>) => string;

const books: Partial<Record<Language, PhraseBook>> = {};
for (const language of languages) books[language] = await loadArea(language, 'status');

/** The words of the public page. */
export const wordsIn =
  (language: Language): Say =>
  (key, values) => {
    const phrase = books[language]?.[`status.${key}`];
    if (phrase === undefined) throw new Error(`no phrase status.${key}`);
    return fill(language, phrase, values);
  };
