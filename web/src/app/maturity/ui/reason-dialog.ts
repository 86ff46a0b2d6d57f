import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { Button, Phrasebook } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';

/** What the dialog asks: a title, what the reason is for, and the verb that does it. */
export interface ReasonQuestion {
  readonly title: string;
  readonly body: string;
  readonly label: string;
  readonly confirm: string;
  readonly kind?: 'primary' | 'danger';
  readonly reason?: string;
}

/** Asks for a reason that must be given; closes with it, or with nothing. */
@Component({
  imports: [Button, DialogFrame, TextField],
  template: `
    <ui-dialog-frame [title]="question.title">
      <p>{{ question.body }}</p>
      <ui-text-field
        [label]="question.label"
        [required]="true"
        [lines]="3"
        [longest]="4000"
        [error]="lacking() ? book.say('core.error.required') : ''"
        [(value)]="reason"
        (keydown.control.enter)="confirm()"
      />
      <ng-container ngProjectAs="[dialogActions]">
        <button type="button" uiButton (click)="dialog.close()">
          {{ book.say('core.action.cancel') }}
        </button>
        <button type="button" [uiButton]="question.kind ?? 'primary'" (click)="confirm()">
          {{ question.confirm }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class ReasonDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly question = inject<ReasonQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly reason = signal(this.question.reason ?? '');
  protected readonly lacking = signal(false);

  protected confirm(): void {
    const reason = this.reason().trim();
    this.lacking.set(reason === '');
    if (reason !== '') this.dialog.close(reason);
  }
}
