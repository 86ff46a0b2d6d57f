import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { MandateBody, type MandateView, type MandateWritten } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import type { BodyStore } from '../data/governance-stores';

/** What the dialog is opened with: the mandate to be put right, or none for a new one. */
export interface MandateQuestion {
  readonly mandate: MandateView | null;
  readonly store: Pick<BodyStore, 'add' | 'change'>;
}

/** A member of a management body, and the term of the mandate. */
@Component({
  selector: 'app-mandate-dialog',
  imports: [Button, DateField, DialogFrame, ProblemNotice, SaveStatus, TextField],
  template: `
    <ui-dialog-frame [title]="title">
      <form
        id="mandate"
        class="stack"
        novalidate
        (submit)="$event.preventDefault(); save()"
        (input)="change.touched()"
      >
        <ui-text-field
          [label]="book.say('governance.body.member')"
          [longest]="200"
          [error]="faults.at('member')"
          [(value)]="member"
        />
        <ui-text-field
          [label]="book.say('governance.body.office')"
          [help]="book.say('governance.body.office.help')"
          [optional]="true"
          [longest]="200"
          [error]="faults.at('office')"
          [(value)]="office"
        />
        <ui-date-field
          [label]="book.say('governance.body.from')"
          [error]="faults.at('from')"
          [(value)]="from"
        />
        <ui-date-field
          [label]="book.say('governance.body.until')"
          [optional]="true"
          [error]="faults.at('until')"
          [(value)]="until"
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
        <button type="submit" form="mandate" uiButton="primary" [busy]="change.busy()">
          {{ book.say('core.action.save') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class MandateDialog {
  protected readonly book = inject(Phrasebook);
  private readonly asked = inject<MandateQuestion>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<true>>(DialogRef);
  private readonly before = this.asked.mandate;

  protected readonly title = this.before
    ? this.book.say('governance.body.edit', { member: this.before.member })
    : this.book.say('governance.body.add');
  protected readonly member = signal(this.before?.member ?? '');
  protected readonly office = signal(this.before?.office ?? '');
  protected readonly from = signal<string>(this.before?.from ?? '');
  protected readonly until = signal<string>(this.before?.until ?? '');
  protected readonly faults = entryFaults(MandateBody);
  protected readonly change = saving<MandateBody, MandateWritten>((body, key) =>
    this.before
      ? this.asked.store.change(this.before.id, body, this.before.revision)
      : this.asked.store.add(body, key),
  );

  protected async save(): Promise<void> {
    const body = this.faults.check({
      member: this.member(),
      office: this.office(),
      from: this.from(),
      until: this.until() || null,
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
