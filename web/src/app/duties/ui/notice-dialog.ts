import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import {
  SendRegistration,
  type RegistrationSent,
  type RegistrationView,
} from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import type { RegistrationStore } from '../data/governance-stores';

/** What the dialog is opened with. */
export interface NoticeQuestion {
  readonly registration: RegistrationView;
  readonly today: string;
  readonly store: Pick<RegistrationStore, 'send'>;
}

/** That the details were given to the authority: when, and under which number. */
@Component({
  selector: 'app-notice-dialog',
  imports: [Button, DateField, DialogFrame, ProblemNotice, SaveStatus, TextField],
  template: `
    <ui-dialog-frame [title]="book.say('governance.registration.send')">
      <form
        id="notice"
        class="stack"
        novalidate
        (submit)="$event.preventDefault(); save()"
        (input)="change.touched()"
      >
        <ui-date-field
          [label]="book.say('governance.registration.sent-on')"
          [error]="faults.at('sentOn')"
          [(value)]="sentOn"
        />
        <ui-text-field
          [label]="book.say('governance.registration.reference')"
          [help]="book.say('governance.registration.reference.help')"
          [optional]="true"
          [longest]="200"
          [error]="faults.at('reference')"
          [(value)]="reference"
        />
        @if (change.problem(); as problem) {
          <ui-problem-notice [problem]="problem" />
        }
      </form>
      <ng-container ngProjectAs="[dialogActions]">
        <ui-save-status [state]="change.state()" [retryable]="false" />
        <button type="button" uiButton (click)="cancel()">
          {{ book.say('core.action.cancel') }}
        </button>
        <button type="submit" form="notice" uiButton="primary" [busy]="change.busy()">
          {{ book.say('core.action.save') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class NoticeDialog {
  protected readonly book = inject(Phrasebook);
  private readonly asked = inject<NoticeQuestion>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<true>>(DialogRef);
  protected readonly sentOn = signal(this.asked.today);
  protected readonly reference = signal('');
  protected readonly faults = entryFaults(SendRegistration);
  protected readonly change = saving<SendRegistration, RegistrationSent>((body, key) =>
    this.asked.store.send(this.asked.registration.regime, body, key),
  );

  protected async save(): Promise<void> {
    const { revision } = this.asked.registration;
    const body = this.faults.check({
      revision,
      sentOn: this.sentOn(),
      reference: this.reference(),
    });
    if (!body) return;
    if (await this.change.run(body)) this.dialog.close(true);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
