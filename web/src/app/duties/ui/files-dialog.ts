import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import type { AttachmentQuery } from '@weerbaar/contracts';
import { Button, Phrasebook } from '@weerbaar/ui';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { Attachments } from '../../attachments/ui/attachments';

/** What the dialog is opened with. */
export interface FilesQuestion {
  readonly subject: AttachmentQuery['subject'];
  readonly id: string;
  readonly title: string;
  readonly editable: boolean;
}

/** The files that back something up. */
@Component({
  selector: 'app-files-dialog',
  imports: [Attachments, Button, DialogFrame],
  template: `
    <ui-dialog-frame [title]="asked.title">
      <app-attachments
        [subject]="asked.subject"
        [subjectId]="asked.id"
        [addable]="asked.editable"
      />
      <ng-container ngProjectAs="[dialogActions]">
        <button type="button" uiButton (click)="dialog.close()">
          {{ book.say('core.action.close') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class FilesDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly asked = inject<FilesQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);
}
