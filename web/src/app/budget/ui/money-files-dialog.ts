import { DIALOG_DATA } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { Attachments } from '../../attachments/ui/attachments';

/** Whose papers are shown. */
export interface MoneyFilesQuestion {
  readonly subject: 'decision' | 'commitment' | 'expense';
  readonly id: string;
  readonly title: string;
}

/** The papers of a decision, a contract or an invoice. */
@Component({
  selector: 'app-money-files-dialog',
  imports: [Attachments, DialogFrame],
  template: `
    <ui-dialog-frame [title]="book.say('budget.files.of', { title: asked.title })">
      <app-attachments [subject]="asked.subject" [subjectId]="asked.id" />
    </ui-dialog-frame>
  `,
})
export class MoneyFilesDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly asked = inject<MoneyFilesQuestion>(DIALOG_DATA);
}
