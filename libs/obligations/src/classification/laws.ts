import type { CalendarDate } from '@weerbaar/kernel';
import { beClassification2024 } from './data/be-2024/law';
import type { ClassificationLaw } from './law';

/** Every version of the law of classification that the product brings along. */
export const classificationLaws: readonly ClassificationLaw[] = [beClassification2024];

/** The version that was in force on a day; undefined before the first and after the last one. */
export const classificationLawOn = (
  on: CalendarDate,
  laws: readonly ClassificationLaw[] = classificationLaws,
): ClassificationLaw | undefined =>
  laws.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));

/** A version by its code and number, as a stored decision names it; undefined for an unknown one. */
export const findClassificationLaw = (
  code: string,
  version: string,
): ClassificationLaw | undefined =>
  classificationLaws.find((law) => law.code === code && law.version === version);
