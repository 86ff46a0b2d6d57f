import { Service, computed, inject, linkedSignal, resource } from '@angular/core';
import type { Source } from '@weerbaar/obligations';
import {
  actNames,
  loadClassificationTexts,
  loadDutyTexts,
  type ClassificationTexts,
  type DutyTexts,
} from '@weerbaar/obligations/texts';
import { Phrasebook } from '@weerbaar/ui';

const belgian = { code: 'be-nis2', version: '2024' };

interface Words {
  readonly classification: ClassificationTexts | undefined;
  readonly duties: DutyTexts | undefined;
}

/** The product's own words for the law, in the language of the reader; fetched when a page first asks for one. */
@Service()
export class LawTexts {
  private readonly book = inject(Phrasebook);
  private readonly fetched = resource({
    params: () => this.book.language(),
    loader: async ({ params: language }): Promise<Words> => {
      const [classification, duties] = await Promise.all([
        loadClassificationTexts(belgian, language),
        loadDutyTexts(belgian, language),
      ]);
      return { classification, duties };
    },
  });
  /** After a change of language the old words stay until the new ones are there, so that nothing jumps. */
  private readonly words = linkedSignal<Words | undefined, Words | undefined>({
    source: () => (this.fetched.hasValue() ? this.fetched.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });

  /** The words are there, or will not come. */
  readonly ready = computed(
    () => this.words() !== undefined || this.fetched.error() !== undefined,
  );
  readonly classification = computed(() => this.words()?.classification);
  readonly duties = computed(() => this.words()?.duties);

  /** The title of a duty; its code while the words are not there. */
  duty(code: string): string {
    return this.duties()?.duties[code]?.title ?? code;
  }

  /** Where something stands in the law, "NIS2, Art. 21(2)". */
  source({ act, article }: Source): string {
    const name = actNames[this.book.language()][act].short;
    return article === ''
      ? this.book.say('law.source.whole', { act: name })
      : this.book.say('law.source', { act: name, article });
  }
}
