import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { RetractUnitVersion, type UnitChanged } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { FormDialog } from '../../shell/dialog/form-dialog';
import { UnitClient } from '../data/unit-client';
import { toldVersion, type UnitVersion } from '../data/unit-history';
import type { UnitQuestion } from './change-unit-dialog';
import { UnitProblem } from './unit-problem';

/** Names what will be undone, asks why, and undoes it. */
@Component({
  selector: 'app-undo-unit-dialog',
  imports: [FormDialog, TextField, UnitProblem],
  template: `
    <app-form-dialog
      [title]="book.say('units.undo.title', { date: day() })"
      [confirm]="book.say('units.undo.confirm')"
      [change]="change"
      [danger]="true"
      (send)="save()"
    >
      <p>{{ body() }}</p>
      <ui-text-field
        [label]="book.say('units.field.reason')"
        [help]="book.say('units.field.reason.help')"
        [optional]="true"
        [lines]="3"
        [longest]="2000"
        [error]="faults.at('reason')"
        [(value)]="reason"
      />
      @if (change.problem(); as problem) {
        <app-unit-problem [problem]="problem" />
      }
    </app-form-dialog>
  `,
})
export class UndoUnitDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(UnitClient);
  private readonly dialog = inject<DialogRef<true>>(DialogRef);
  private readonly asked = inject<UnitQuestion & { readonly corrected: UnitVersion }>(DIALOG_DATA);

  protected readonly reason = signal('');
  protected readonly faults = entryFaults(RetractUnitVersion);
  protected readonly change = saving<RetractUnitVersion, UnitChanged>((body, key) =>
    this.client.retract(this.asked.detail.unit.id, body, this.asked.detail.unit.revision, key),
  );
  protected readonly day = computed(() => this.book.date(this.asked.corrected.effectiveOn, 'long'));
  protected readonly body = computed(() =>
    this.book.say('units.undo.body', {
      name: this.asked.detail.unit.name,
      date: this.day(),
      what: toldVersion(this.book, this.asked.corrected, this.asked.detail.versions),
    }),
  );

  protected async save(): Promise<void> {
    const body = this.faults.check({
      retracts: this.asked.corrected.revision,
      reason: this.reason(),
    });
    if (!body) return;
    if (await this.change.run(body)) this.dialog.close(true);
    else this.faults.refused(this.change.problem());
  }
}
