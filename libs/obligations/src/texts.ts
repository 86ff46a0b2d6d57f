import type { Language } from '@weerbaar/kernel';
import { actNames, type ActName } from './act-names';
import type { ClassificationTexts } from './classification/texts/format';
import type { DutyText, DutyTexts } from './duties/texts/format';

/** Where the words of a version are, by language. One literal import each makes one lazy piece. */
type Sources<T> = Readonly<Record<string, Record<Language, () => Promise<{ texts: T }>>>>;

const classifications: Sources<ClassificationTexts> = {
  'be-nis2 2024': {
    nl: () => import('./classification/texts/be-2024/nl'),
    en: () => import('./classification/texts/be-2024/en'),
  },
};

const duties: Sources<DutyTexts> = {
  'be-nis2 2024': {
    nl: () => import('./duties/texts/be-2024/nl'),
    en: () => import('./duties/texts/be-2024/en'),
  },
};

const load = async <T>(
  sources: Sources<T>,
  { code, version }: LawVersion,
  language: Language,
): Promise<T | undefined> => (await sources[`${code} ${version}`]?.[language]())?.texts;

/** A version of the classification law or of the register of duties, by its code and number. */
export interface LawVersion {
  readonly code: string;
  readonly version: string;
}

/** The words of a classification law, loaded when first asked for; undefined for an unknown one. */
export const loadClassificationTexts = (
  law: LawVersion,
  language: Language,
): Promise<ClassificationTexts | undefined> => load(classifications, law, language);

/** The words of a register of duties, loaded when first asked for; undefined for an unknown one. */
export const loadDutyTexts = (
  catalogue: LawVersion,
  language: Language,
): Promise<DutyTexts | undefined> => load(duties, catalogue, language);

export { actNames, type ActName, type ClassificationTexts, type DutyText, type DutyTexts };
