import { resource, type ResourceRef } from '@angular/core';
import { beClassification2024 } from '@weerbaar/obligations';
import { loadClassificationTexts } from '@weerbaar/obligations/texts';
import type { Choice } from '@weerbaar/ui/form';
import type { Phrasebook } from '@weerbaar/ui';

/** The kinds of service of the two annexes, in the language of the reader. Must be called where injection works. */
export const annexServices = (book: Phrasebook): ResourceRef<readonly Choice[] | undefined> =>
  resource({
    params: () => book.language(),
    loader: async ({ params: language }) => {
      const texts = await loadClassificationTexts(beClassification2024, language);
      return beClassification2024.types.map(({ code }) => ({
        value: code,
        label: texts?.types[code] ?? code,
      }));
    },
  });
