import type { Language } from '@weerbaar/kernel';

/** The title of an event in the language of the reader, or in the other one when it has none in his. */
export const landmarkTitle = (
  landmark: { readonly titleNl: string; readonly titleEn: string },
  language: Language,
): string =>
  language === 'nl' ? landmark.titleNl || landmark.titleEn : landmark.titleEn || landmark.titleNl;
