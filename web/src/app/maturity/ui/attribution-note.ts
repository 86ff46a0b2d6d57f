import { Component, inject } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { FrameworkTexts } from '../data/framework-texts';

/** By whom the framework is, under which licence, and that the wording is our own. Stands beside the texts. */
@Component({
  selector: 'app-attribution-note',
  template: `@if (texts.attribution; as source) {
    <p class="small soft">
      {{ source.statement[book.language()] }}
      <a [href]="source.link" target="_blank" rel="noopener noreferrer">{{ source.name }}</a>,
      <a [href]="source.licenceLink" target="_blank" rel="noopener noreferrer">{{ source.licence }}</a>
    </p>
  }`,
})
export class AttributionNote {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(FrameworkTexts);
}
