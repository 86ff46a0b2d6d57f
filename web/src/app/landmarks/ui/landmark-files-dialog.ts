import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { Button, Phrasebook } from '@weerbaar/ui';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { Attachments } from '../../attachments/ui/attachments';

/** What the dialog is opened with. */
export interface LandmarkFilesQuestion {
  readonly id: string;
  readonly title: string;
  /** Whether files may be added and removed here. */
  readonly editable: boolean;
}

/** The files that back up an event. */
@Component({
  selector: 'app-landmark-files-dialog',
  imports: [Attachments, Button, DialogFrame],
  template: `
    <ui-dialog-frame [title]="book.say('landmarks.files.of', { title: asked.title })">
      <app-attachments subject="landmark" [subjectId]="asked.id" [addable]="asked.editable" />
      <ng-container ngProjectAs="[dialogActions]">
        <button type="button" uiButton (click)="dialog.close()">
          {{ book.say('core.action.close') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class LandmarkFilesDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly asked = inject<LandmarkFilesQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);
}
