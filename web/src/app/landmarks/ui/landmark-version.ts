import { Component, inject, input } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';

/** One version of an event in full, to be laid beside another. */
@Component({
  selector: 'app-landmark-version',
  template: `
    <h3>{{ label() }}</h3>
    <dl>
      <dt>{{ book.say('landmarks.field.on') }}</dt>
      <dd>{{ book.date(landmark().on, 'long') }}</dd>
      <dt>{{ book.say('landmarks.field.nl') }}</dt>
      <dd>{{ landmark().titleNl || book.say('core.state.none') }}</dd>
      <dt>{{ book.say('landmarks.field.en') }}</dt>
      <dd>{{ landmark().titleEn || book.say('core.state.none') }}</dd>
      <dt>{{ book.say('landmarks.field.source') }}</dt>
      <dd>{{ landmark().source }}</dd>
      @if (landmark().illustrative) {
        <dt class="visually-hidden">{{ book.say('landmarks.illustrative') }}</dt>
        <dd>{{ book.say('landmarks.illustrative') }}</dd>
      }
    </dl>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--half);
      padding: var(--two);
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    dl {
      display: grid;
      grid-template-columns: minmax(8rem, auto) 1fr;
      gap: var(--half) var(--two);
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      overflow-wrap: anywhere;
    }
  `,
})
export class LandmarkVersion {
  protected readonly book = inject(Phrasebook);
  readonly label = input.required<string>();
  readonly landmark = input.required<{
    readonly on: string;
    readonly titleNl: string;
    readonly titleEn: string;
    readonly source: string;
    readonly illustrative: boolean;
  }>();
}
