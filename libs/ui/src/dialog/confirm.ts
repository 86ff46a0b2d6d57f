import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { Button } from '../button/button';
import { Phrasebook } from '../phrasebook/phrasebook';
import { DialogFrame } from './dialog-frame';

/** A question before something is lost. The title and the body name what that is. */
export interface Confirmation {
  readonly title: string;
  readonly body: string;
  /** The verb on the button that does it, never "OK". */
  readonly confirm: string;
  readonly cancel?: string;
  readonly kind?: 'danger' | 'primary';
}

/** The dialog that asks; opened through `Dialogs.confirm`. */
@Component({
  selector: 'ui-confirm',
  imports: [Button, DialogFrame],
  template: `
    <ui-dialog-frame [title]="data.title">
      <p>{{ data.body }}</p>
      <ng-container ngProjectAs="[dialogActions]">
        <button type="button" uiButton (click)="dialog.close(false)">
          {{ data.cancel ?? book.say('core.action.cancel') }}
        </button>
        <button type="button" [uiButton]="data.kind ?? 'danger'" (click)="dialog.close(true)">
          {{ data.confirm }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class Confirm {
  protected readonly book = inject(Phrasebook);
  protected readonly data = inject<Confirmation>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
}
