import { DOCUMENT, Component, inject, input, signal } from '@angular/core';
import type { OneTimeLink } from '@weerbaar/contracts';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';

/** A one-time link, to be copied now: it is never shown again. */
@Component({
  selector: 'app-one-time-link',
  imports: [Button, Icon, TextField],
  host: { class: 'stack' },
  template: `
    <p>{{ book.say('people.link.once', { name: name() }) }}</p>
    <ui-text-field
      [readonly]="true"
      [label]="book.say('people.link.label')"
      [value]="link().link"
    />
    <div class="row">
      <button type="button" uiButton="primary" (click)="copy()">
        <ui-icon name="copy" /> {{ book.say('people.link.copy') }}
      </button>
      <span class="small" role="status">{{ said() }}</span>
    </div>
    <p class="small soft">
      {{ book.say('people.link.until', { moment: book.instant(link().expiresAt) }) }}
    </p>
  `,
})
export class OneTimeLinkCard {
  protected readonly book = inject(Phrasebook);
  private readonly clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;
  readonly link = input.required<OneTimeLink>();
  readonly name = input.required<string>();
  protected readonly said = signal('');

  protected async copy(): Promise<void> {
    try {
      if (!this.clipboard) throw new Error('no clipboard');
      await this.clipboard.writeText(this.link().link);
      this.said.set(this.book.say('people.link.copied'));
    } catch {
      // without a secure connection, or when the person refuses, the browser keeps its clipboard shut
      this.said.set(this.book.say('people.link.select'));
    }
  }
}
