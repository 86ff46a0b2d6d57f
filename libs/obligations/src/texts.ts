import type { Language } from '@weerbaar/kernel';
import { actNames, type ActName } from './act-names';
import type { ClassificationTexts } from './classification/texts/format';

// One literal import per language, so that a bundler makes one lazy piece of each.
const classification: Readonly<Record<Language, () => Promise<{ texts: ClassificationTexts }>>> = {
  nl: () => import('./classification/texts/nl'),
  en: () => import('./classification/texts/en'),
};

/** The words of the classification, loaded when first asked for. */
export const loadClassificationTexts = async (language: Language): Promise<ClassificationTexts> =>
  (await classification[language]()).texts;

export { actNames, type ActName, type ClassificationTexts };
