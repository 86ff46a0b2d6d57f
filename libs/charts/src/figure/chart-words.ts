import { DOCUMENT, DestroyRef, Service, computed, inject, resource, signal } from '@angular/core';
import { isLanguage, languages, type Language } from '@weerbaar/kernel';
import { fill, loadArea, type PhraseKey } from '@weerbaar/phrases';

/** A phrase of the charts. */
export type ChartPhraseKey = Extract<PhraseKey, `chart.${string}`>;

/**
 * The few words on the frame of a chart, in the language of the document. This room stands beside
 * `ui` and cannot use its phrasebook; the `lang` of the document is what both agree on.
 */
@Service()
export class ChartWords {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly spoken = signal<Language>(this.current());
  readonly language = this.spoken.asReadonly();
  private readonly book = resource({
    params: () => this.spoken(),
    loader: ({ params }) => loadArea(params, 'chart'),
  });
  /** Whether the words are there. */
  readonly ready = computed(() => this.book.hasValue());

  constructor() {
    const watcher = new MutationObserver(() => this.spoken.set(this.current()));
    watcher.observe(this.root, { attributeFilter: ['lang'] });
    inject(DestroyRef).onDestroy(() => watcher.disconnect());
  }

  /** A phrase; empty while the words are under way. */
  say(key: ChartPhraseKey): string {
    const phrase = this.book.hasValue() ? this.book.value()[key] : undefined;
    return phrase === undefined ? '' : fill(this.spoken(), phrase);
  }

  private current(): Language {
    return isLanguage(this.root.lang) ? this.root.lang : languages[0];
  }
}
