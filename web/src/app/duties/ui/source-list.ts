import { Component, inject, input } from '@angular/core';
import type { Source } from '@weerbaar/obligations';
import { Phrasebook } from '@weerbaar/ui';
import { LawTexts } from '../data/law-texts';

/** Where something stands in the law, each with how sure that is. */
@Component({
  selector: 'app-source-list',
  template: `
    @for (source of sources(); track $index) {
      <span [attr.title]="book.say(confidence(source))">
        {{ texts.source(source) }}
        @if (source.confidence !== 'H') {
          <span class="visually-hidden">{{ book.say(confidence(source)) }}</span>
          <sup aria-hidden="true">{{ source.confidence }}</sup>
        }
      </span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--one);
      color: var(--ink-soft);
      font-size: var(--text-small);
    }
  `,
})
export class SourceList {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  readonly sources = input.required<readonly Source[]>();

  protected confidence(source: Source) {
    return `law.confidence.${source.confidence}` as const;
  }
}
