import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject, input, output } from '@angular/core';
import { Button, Phrasebook, SaveStatus } from '@weerbaar/ui';
import { DialogFrame } from '@weerbaar/ui/overlay';
import type { Saving } from '../api/saving';

/**
 * A dialog that is one form: what is asked stands in it, and below a line whether it was saved, the way back and the act.
 * The form is sent by its button and by Enter; whoever goes back loses what he typed.
 */
@Component({
  selector: 'app-form-dialog',
  imports: [Button, DialogFrame, SaveStatus],
  template: `
    <ui-dialog-frame [title]="title()">
      <form
        [id]="form"
        class="stack"
        novalidate
        (submit)="$event.preventDefault(); send.emit()"
        (input)="change().touched()"
      >
        <ng-content />
      </form>
      <ng-container ngProjectAs="[dialogActions]">
        <ui-save-status [state]="change().state()" [retryable]="false" />
        <button type="button" uiButton (click)="cancel()">
          {{ book.say('core.action.cancel') }}
        </button>
        <button
          type="submit"
          [attr.form]="form"
          [uiButton]="danger() ? 'danger' : 'primary'"
          [busy]="change().busy()"
        >
          {{ confirm() }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class FormDialog {
  protected readonly book = inject(Phrasebook);
  private readonly dialog = inject(DialogRef);
  readonly title = input.required<string>();
  /** What the button says that sends the form. */
  readonly confirm = input.required<string>();
  readonly change =
    input.required<Pick<Saving<never, unknown>, 'state' | 'busy' | 'touched' | 'reset'>>();
  /** Sending it takes something away. */
  readonly danger = input(false);
  readonly send = output();
  protected readonly form = `${this.dialog.id}-form`;

  protected cancel(): void {
    this.change().reset();
    this.dialog.close();
  }
}
