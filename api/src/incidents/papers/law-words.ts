import { beClassification2024, type LegalSource } from '@weerbaar/obligations';
import { actNames, loadClassificationTexts } from '@weerbaar/obligations/texts';
import type { Words } from '../../platform/documents/words';
import { wordsOf } from '../../platform/documents/words';
import type { Language } from '@weerbaar/kernel';

/** The words that papers about incidents need. */
export interface PaperWords extends Words {
  /** A service of the annexes, by its code. */
  readonly service: (code: string) => string;
  /** Where something stands in the law. */
  readonly source: (source: LegalSource) => string;
  /** To whom something goes: an authority by its code, anybody else by his name. */
  readonly recipient: (kind: string, counterpart: string | null, name: string | null) => string;
}

/** Loads the words of papers about incidents. */
export async function paperWords(language: Language): Promise<PaperWords> {
  const words = await wordsOf(language, ['papers', 'obligations', 'incidents']);
  const texts = await loadClassificationTexts(beClassification2024, language);
  return {
    ...words,
    service: (code) => texts?.types[code] ?? code,
    source: ({ act, article }) =>
      words.say('papers.source', { act: actNames[language][act].name, article }),
    recipient: (kind, counterpart, name) => {
      const called = words.find(`obligations.recipient.${kind}`);
      if (counterpart === null) return called;
      if (name !== null) return `${called}: ${name}`;
      const authority = words.find(`obligations.authority.${counterpart}`);
      return authority === counterpart ? `${called}: ${counterpart}` : authority;
    },
  };
}
