import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject, input } from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';
import { dialogTitle } from './dialog-title';

/** The frame of every dialog: its title, its content, and below a line the ways out. */
@Component({
  selector: 'ui-dialog-frame',
  imports: [Button, Icon],
  template: `
    <header>
      <h2 [id]="titleOf(dialog)">{{ title() }}</h2>
      <button
        type="button"
        uiButton="plain"
        square
        [attr.aria-label]="book.say('core.dialog.close')"
        (click)="dialog.close()"
      >
        <ui-icon name="close" />
      </button>
    </header>
    <div class="content"><ng-content /></div>
    <footer><ng-content select="[dialogActions]" /></footer>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-rows: auto 1fr auto;
      width: min(36rem, calc(100vw - 1rem));
      max-height: calc(100dvh - 2rem);
      background: var(--sheet);
      border: 1px solid var(--line);
      border-top: 3px solid var(--accent);
      border-radius: var(--radius);
      box-shadow: var(--shadow);
    }
    :host(.wide) {
      width: min(60rem, calc(100vw - 1rem));
    }
    header {
      display: flex;
      justify-content: space-between;
      align-items: start;
      gap: var(--two);
      padding: var(--two) var(--two) 0 var(--three);
    }
    h2 {
      padding-top: var(--half);
    }
    .content {
      display: grid;
      gap: var(--two);
      align-content: start;
      padding: var(--two) var(--three);
      overflow: auto;
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      gap: var(--one);
      justify-content: end;
      padding: 0.75rem var(--three);
      border-top: 1px solid var(--line);
    }
    footer:empty {
      display: none;
    }
  `,
})
export class DialogFrame {
  protected readonly book = inject(Phrasebook);
  protected readonly dialog = inject(DialogRef);
  readonly title = input.required<string>();
  protected readonly titleOf = dialogTitle;
}
