import { isLanguage, languages, type Language } from '@weerbaar/kernel';

/**
 * The first of the visitor's preferred languages that the product speaks.
 * Takes BCP 47 tags, most wanted first ("nl-BE", "en"); Dutch when none of them fits.
 */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(primary)) return primary;
  }
  return languages[0];
}
