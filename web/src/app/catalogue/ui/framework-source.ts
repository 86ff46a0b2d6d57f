import { Component, inject } from '@angular/core';
import { attributionOf } from '@weerbaar/catalogue';
import { Phrasebook } from '@weerbaar/ui';

/** Whose numbering it is, whose words, and under which licence: stands beside the texts of the catalogue. */
@Component({
  selector: 'app-framework-source',
  template: `
    @if (source; as source) {
      <p class="small soft">
        {{ source.statement[book.language()] }}
        <a [href]="source.link" target="_blank" rel="noopener">{{ source.name }}</a> ·
        <a [href]="source.licenceLink" target="_blank" rel="noopener license">{{
          source.licence
        }}</a>
      </p>
    }
  `,
  styles: `
    p {
      max-width: 90ch;
    }
  `,
})
export class FrameworkSource {
  protected readonly book = inject(Phrasebook);
  protected readonly source = attributionOf('cis', '8.1');
}
