import type { Language } from '@weerbaar/kernel';
import { formatNumber } from '../format/number';
import type { Phrase, PhraseValue } from './phrase';

const pluralRules: Record<Language, Intl.PluralRules> = {
  nl: new Intl.PluralRules('nl'),
  en: new Intl.PluralRules('en'),
};

/**
 * A phrase with its placeholders filled. A placeholder without a value stays visible between its
 * braces, so that the fault is seen instead of a sentence with a hole. `count` picks the plural form
 * by the rules of the language; a missing count takes the form of many.
 */
export function fill(
  language: Language,
  phrase: Phrase,
  values: Readonly<Record<string, PhraseValue>> = {},
): string {
  return textOf(language, phrase, values).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(language, value) : value;
  });
}

function textOf(
  language: Language,
  phrase: Phrase,
  values: Readonly<Record<string, PhraseValue>>,
): string {
  if (typeof phrase === 'string') return phrase;
  const count = values['count'];
  return typeof count === 'number' && pluralRules[language].select(count) === 'one'
    ? phrase.one
    : phrase.other;
}
