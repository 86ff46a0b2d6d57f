import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { Button, Phrasebook } from '@weerbaar/ui';
import { DialogFrame } from '@weerbaar/ui/overlay';

const keys = [
  { keys: ['←', '↑', '↓', '→'], phrase: 'maturity.keys.move' },
  { keys: ['1', '2', '3', '4', '5'], phrase: 'maturity.keys.level' },
  { keys: ['N'], phrase: 'maturity.keys.not-applicable' },
  { keys: ['O', 'Del'], phrase: 'maturity.keys.open' },
  { keys: ['C'], phrase: 'maturity.keys.confirm' },
  { keys: ['E', 'Enter'], phrase: 'maturity.keys.panel' },
  { keys: ['Esc'], phrase: 'maturity.keys.escape' },
  { keys: ['Ctrl', 'Z'], phrase: 'maturity.keys.undo' },
  { keys: ['␣'], phrase: 'maturity.keys.pick' },
  { keys: ['Home', 'End'], phrase: 'maturity.keys.ends' },
  { keys: ['?'], phrase: 'maturity.keys.help' },
] as const;

/** Which keys do what in the assessment grid. */
@Component({
  imports: [Button, DialogFrame],
  template: `
    <ui-dialog-frame [title]="book.say('maturity.keys')">
      <dl>
        @for (line of keys; track line.phrase) {
          <div>
            <dt>
              @for (key of line.keys; track key) {
                <kbd>{{ key }}</kbd>
              }
            </dt>
            <dd>{{ book.say(line.phrase) }}</dd>
          </div>
        }
      </dl>
      <ng-container ngProjectAs="[dialogActions]">
        <button type="button" uiButton (click)="dialog.close()">
          {{ book.say('core.action.close') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
  styles: `
    dl {
      display: grid;
      gap: var(--one);
    }
    div {
      display: grid;
      grid-template-columns: 9.5rem 1fr;
      gap: var(--two);
      align-items: baseline;
    }
    dt {
      display: flex;
      gap: var(--half);
    }
    kbd {
      min-width: 1.5rem;
      padding: 0 var(--half);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--raised);
      font: inherit;
      font-size: var(--text-small);
      text-align: center;
    }
  `,
})
export class KeysDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly dialog = inject(DialogRef);
  protected readonly keys = keys;
}
