import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import type { OneTimeLink } from '@weerbaar/contracts';
import { Button, Phrasebook } from '@weerbaar/ui';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { OneTimeLinkCard } from './one-time-link';

/** What the dialog is opened with. */
export interface LinkShown {
  readonly name: string;
  readonly link: OneTimeLink;
}

/** Shows a new link once. */
@Component({
  selector: 'app-link-dialog',
  imports: [Button, DialogFrame, OneTimeLinkCard],
  template: `
    <ui-dialog-frame [title]="book.say('people.link.title.reset', { name: shown.name })">
      <app-one-time-link [link]="shown.link" [name]="shown.name" />
      <ng-container ngProjectAs="[dialogActions]">
        <button type="button" uiButton (click)="dialog.close()">
          {{ book.say('people.link.done') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class LinkDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly shown = inject<LinkShown>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);
}
