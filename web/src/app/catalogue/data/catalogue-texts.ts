import { Service, computed, inject, linkedSignal, resource } from '@angular/core';
import { loadTexts, type FrameworkTexts } from '@weerbaar/catalogue/texts';
import { Phrasebook } from '@weerbaar/ui';

/**
 * The product's own words for controls and safeguards, in the language of the reader. They are
 * fetched when a page first asks for one; after a change of language the old ones stay until the
 * new ones are there, so that nothing jumps.
 */
@Service()
export class CatalogueTexts {
  private readonly book = inject(Phrasebook);
  private readonly fetched = resource({
    params: () => this.book.language(),
    loader: ({ params: language }) => loadTexts('cis', '8.1', language),
  });
  private readonly texts = linkedSignal<FrameworkTexts | undefined, FrameworkTexts | undefined>({
    source: () => (this.fetched.hasValue() ? this.fetched.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });

  /** Whether the words are there. */
  readonly ready = computed(() => this.texts() !== undefined);
  /** Whether they could not be fetched. */
  readonly failed = computed(() => this.fetched.error() !== undefined);

  /** The title of a control; empty while it is being fetched, or for a code that nobody knows. */
  control(code: string): string {
    return this.texts()?.controls[code]?.title ?? '';
  }

  /** Number and title of a control, "5 Every account accounted for"; the number alone while fetching. */
  namedControl(code: string): string {
    return `${code} ${this.control(code)}`.trim();
  }

  /** What a control is about, in a sentence or two; empty while it is being fetched. */
  controlDescription(code: string): string {
    return this.texts()?.controls[code]?.description ?? '';
  }

  /** Fetches the words again, after that failed. */
  reload(): void {
    this.fetched.reload();
  }

  /** Title, description and examples of evidence of a safeguard; undefined while they are being fetched. */
  safeguard(code: string): FrameworkTexts['safeguards'][string] | undefined {
    return this.texts()?.safeguards[code];
  }
}
