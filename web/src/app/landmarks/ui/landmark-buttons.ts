import { Component, inject, input, output } from '@angular/core';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';

/** What can be done with an event, beside its title. */
@Component({
  selector: 'app-landmark-buttons',
  imports: [Button, Icon],
  host: { class: 'no-print' },
  template: `
    <button
      type="button"
      uiButton="plain"
      square
      [attr.aria-label]="book.say('landmarks.edit', { title: title() })"
      (click)="edit.emit()"
    >
      <ui-icon name="edit" />
    </button>
    <button
      type="button"
      uiButton="plain"
      square
      [attr.aria-label]="book.say('landmarks.remove', { title: title() })"
      (click)="remove.emit()"
    >
      <ui-icon name="trash" />
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    button {
      width: 2rem;
      min-height: 2rem;
    }
  `,
})
export class LandmarkButtons {
  protected readonly book = inject(Phrasebook);
  readonly title = input.required<string>();
  readonly edit = output();
  readonly remove = output();
}
