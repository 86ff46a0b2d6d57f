import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { RecoveryEntryBody, type RecoveryRecorded } from '@weerbaar/contracts';
import { serviceStates } from '@weerbaar/obligations/services';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField, SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { brusselsFields, brusselsMoment } from '../../incidents/data/brussels-moment';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { RecoveryClient } from '../data/recovery-client';

/** What the form is opened with: one service, or those to choose from. */
export interface EntryQuestion {
  readonly incident: string;
  readonly service: { readonly id: string; readonly name: string; readonly state: string } | null;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly now: string;
}

/** How a service stands since when, and when it is to be back. Written down late, it still tells the true time. */
@Component({
  selector: 'app-entry-dialog',
  imports: [Button, DateField, DialogFrame, ProblemNotice, SaveStatus, SelectField, TextField],
  templateUrl: './entry-dialog.html',
  styleUrl: './entry-dialog.css',
})
export class EntryDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(RecoveryClient);
  private readonly dialog = inject<DialogRef<RecoveryRecorded>>(DialogRef);
  protected readonly asked = inject<EntryQuestion>(DIALOG_DATA);
  private readonly first = brusselsFields(this.asked.now);

  protected readonly serviceId = signal(this.asked.service?.id ?? '');
  protected readonly state = signal(this.asked.service?.state ?? 'down');
  protected readonly day = signal(this.first.day);
  protected readonly time = signal(this.first.time);
  protected readonly planDay = signal('');
  protected readonly planTime = signal('17:00');
  protected readonly note = signal('');

  protected readonly services = computed(() =>
    this.asked.choices.map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly states = computed(() =>
    serviceStates.map((value) => ({ value, label: this.book.say(`obligations.state.${value}`) })),
  );
  protected readonly faults = entryFaults<RecoveryEntryBody>(RecoveryEntryBody);
  protected readonly change = saving<RecoveryEntryBody, RecoveryRecorded>((body, key) =>
    this.client.record(this.asked.incident, body, key),
  );
  protected readonly title = computed(() =>
    this.asked.service === null
      ? this.book.say('recovery.add')
      : this.book.say('recovery.record.of', { name: this.asked.service.name }),
  );

  protected async save(): Promise<void> {
    const body = this.faults.check({
      kind: 'standing',
      serviceId: this.serviceId(),
      at: brusselsMoment(this.day(), this.time()) ?? '',
      state: this.state(),
      // A day without a time that can be read is no plan that was left out: it is a fault.
      plannedAt:
        this.planDay() === '' ? null : (brusselsMoment(this.planDay(), this.planTime()) ?? ''),
      note: this.note(),
    });
    if (!body) return;
    const done = await this.change.run(body);
    if (done) this.dialog.close(done);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
