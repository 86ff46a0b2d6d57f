import type { Language } from '@weerbaar/kernel';
import {
  everyPage,
  fill,
  formatDate,
  formatInstant,
  formatNumber,
  loadArea,
  type PhraseArea,
  type PhraseKey,
  type PhraseValue,
  type ValuesOf,
} from '@weerbaar/phrases';

/** The words of a language, as a document needs them. */
export interface Words {
  readonly language: Language;
  say<Key extends PhraseKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** The phrase whose key was put together at run time, or the last part of the key when there is none. */
  find(key: string): string;
  /** A moment as the wall clock of Brussels has it. */
  instant(at: string | null): string;
  date(day: string | null): string;
  number(value: number): string;
}

/** Loads the words of some areas. */
export async function wordsOf(language: Language, areas: readonly PhraseArea[]): Promise<Words> {
  const books = await Promise.all(areas.map((area) => loadArea(language, area)));
  const all = Object.assign({}, everyPage[language], ...books) as (typeof everyPage)['nl'];
  return {
    language,
    say: (key, ...values) => {
      const filled: Readonly<Record<string, PhraseValue>> | undefined = values[0];
      return fill(language, all[key] ?? key, filled);
    },
    find: (key) => {
      const phrase = all[key];
      return phrase === undefined ? (key.split('.').at(-1) ?? key) : fill(language, phrase);
    },
    instant: (at) => formatInstant(language, at),
    date: (day) => formatDate(language, day, 'long'),
    number: (value) => formatNumber(language, value),
  };
}
