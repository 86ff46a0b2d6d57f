import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { TrainingBody, type MandateView, type TrainingWritten } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import type { BodyStore } from '../data/governance-stores';

/** What the dialog is opened with. */
export interface TrainingQuestion {
  readonly mandate: MandateView;
  readonly today: string;
  readonly store: Pick<BodyStore, 'train'>;
}

/** A training that a member followed. */
@Component({
  selector: 'app-training-dialog',
  imports: [Button, DateField, DialogFrame, ProblemNotice, SaveStatus, TextField],
  template: `
    <ui-dialog-frame
      [title]="book.say('governance.training.add', { member: asked.mandate.member })"
    >
      <form
        id="training"
        class="stack"
        novalidate
        (submit)="$event.preventDefault(); save()"
        (input)="change.touched()"
      >
        <ui-date-field
          [label]="book.say('governance.training.on')"
          [error]="faults.at('on')"
          [(value)]="on"
        />
        <ui-text-field
          [label]="book.say('governance.training.title')"
          [help]="book.say('governance.training.title.help')"
          [longest]="200"
          [error]="faults.at('title')"
          [(value)]="title"
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
        <button type="submit" form="training" uiButton="primary" [busy]="change.busy()">
          {{ book.say('core.action.save') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class TrainingDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly asked = inject<TrainingQuestion>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<true>>(DialogRef);

  protected readonly on = signal(this.asked.today);
  protected readonly title = signal('');
  protected readonly faults = entryFaults(TrainingBody);
  protected readonly change = saving<TrainingBody, TrainingWritten>((body, key) =>
    this.asked.store.train(this.asked.mandate.id, body, key),
  );

  protected async save(): Promise<void> {
    const body = this.faults.check({ on: this.on(), title: this.title() });
    if (!body) return;
    if (await this.change.run(body)) this.dialog.close(true);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
