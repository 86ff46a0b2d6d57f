import { Service, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import type { PlainPhraseKey } from '@weerbaar/phrases';
import { Phrasebook } from '@weerbaar/ui';

/** The title in the browser's tab: that of the page, in the language of the reader, even when that changes. */
@Service()
export class PageTitle extends TitleStrategy {
  private readonly key = signal<PlainPhraseKey | undefined>(undefined);
  private readonly subject = signal<string | undefined>(undefined);

  constructor() {
    super();
    const title = inject(Title);
    const book = inject(Phrasebook);
    effect(() => {
      const key = this.key();
      const parts = [this.subject(), key && book.say(key), book.say('core.product')];
      title.setTitle(parts.filter(Boolean).join(' · '));
    });
  }

  /** Called by the router after each navigation. */
  override updateTitle(state: RouterStateSnapshot): void {
    let route = state.root;
    while (route.firstChild) route = route.firstChild;
    const key: unknown = route.data['title'];
    this.subject.set(undefined);
    this.key.set(typeof key === 'string' ? (key as PlainPhraseKey) : undefined);
  }

  /** What this very page is about (the name of a unit, say), put before the page's own title until one leaves it. */
  about(subject: string | undefined): void {
    this.subject.set(subject);
  }
}
