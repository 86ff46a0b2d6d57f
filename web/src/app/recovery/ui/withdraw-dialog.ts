import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { RecoveryEntryBody, type RecoveryRecorded } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { RecoveryClient } from '../data/recovery-client';

/** Which entry of which incident was a mistake. */
export interface WithdrawQuestion {
  readonly incident: string;
  readonly number: number;
}

/** Asks why an entry was a mistake. The entry stays; it only counts no more. */
@Component({
  selector: 'app-withdraw-dialog',
  imports: [Button, DialogFrame, ProblemNotice, SaveStatus, TextField],
  template: `
    <ui-dialog-frame [title]="book.say('recovery.withdraw', { number: asked.number })">
      <form id="withdraw" class="stack" novalidate (submit)="$event.preventDefault(); save()">
        <p>{{ book.say('recovery.withdraw.help') }}</p>
        <ui-text-field
          [label]="book.say('recovery.withdraw.why')"
          [longest]="2000"
          [error]="faults.at('note')"
          [(value)]="note"
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
        <button type="submit" form="withdraw" uiButton="primary" [busy]="change.busy()">
          {{ book.say('recovery.withdraw.confirm') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class WithdrawDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(RecoveryClient);
  private readonly dialog = inject<DialogRef<RecoveryRecorded>>(DialogRef);
  protected readonly asked = inject<WithdrawQuestion>(DIALOG_DATA);
  protected readonly note = signal('');
  protected readonly faults = entryFaults<RecoveryEntryBody>(RecoveryEntryBody);
  protected readonly change = saving<RecoveryEntryBody, RecoveryRecorded>((body, key) =>
    this.client.record(this.asked.incident, body, key),
  );

  protected async save(): Promise<void> {
    const withdraws = this.asked.number;
    const body = this.faults.check({ kind: 'withdrawal', withdraws, note: this.note() });
    if (!body) return;
    const done = await this.change.run(body);
    if (done) this.dialog.close(done);
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
