import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, resource, signal } from '@angular/core';
import {
  CorrectiveStep,
  type CorrectiveActionView,
  type CorrectiveActionWritten,
} from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField, SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import type { CorrectionStore } from '../data/governance-stores';

/** What the dialog is opened with. */
export interface StepQuestion {
  readonly action: CorrectiveActionView;
  readonly kind: CorrectiveStep['kind'];
  readonly today: string;
  readonly store: Pick<CorrectionStore, 'step' | 'owners'>;
}

/** One step of a corrective action: the fields that its kind asks for. */
@Component({
  selector: 'app-step-dialog',
  imports: [Button, DateField, DialogFrame, ProblemNotice, SaveStatus, SelectField, TextField],
  templateUrl: './step-dialog.html',
})
export class StepDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly asked = inject<StepQuestion>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<true>>(DialogRef);
  protected readonly kind = this.asked.kind;
  private readonly action = this.asked.action;

  protected readonly title = this.book.say(`duties.corrective.act.${this.kind}`);
  protected readonly on = signal(this.asked.today);
  protected readonly measure = signal(this.action.measure ?? '');
  protected readonly owner = signal(this.action.owner ?? '');
  protected readonly dueOn = signal<string>(this.action.dueOn ?? '');
  protected readonly retestOn = signal('');
  protected readonly passed = signal('');
  protected readonly text = signal('');
  /** A plan that stands is changed with a reason; dropping and opening again have one too. */
  protected readonly reasoned =
    this.kind === 'dismiss' ||
    this.kind === 'reopen' ||
    (this.kind === 'plan' && this.action.stage === 'planned');
  private readonly people = resource({
    loader: () =>
      this.kind === 'plan' ? this.asked.store.owners(this.action.entity.id) : Promise.resolve([]),
  });
  protected readonly owners = computed(() => {
    const known = this.people.hasValue() ? this.people.value() : [];
    const { owner, ownerName } = this.action;
    const all = known.map(({ id, name }) => ({ value: id, label: name }));
    return owner === null || known.some(({ id }) => id === owner)
      ? all
      : [...all, { value: owner, label: ownerName ?? '' }];
  });
  protected readonly outcomes = (['passed', 'failed'] as const).map((value) => ({
    value,
    label: this.book.say(`governance.corrections.outcome.${value}`),
  }));

  protected readonly faults = entryFaults(CorrectiveStep);
  protected readonly change = saving<CorrectiveStep, CorrectiveActionWritten>((body, key) =>
    this.asked.store.step(this.action.id, body, this.action.revision, key),
  );

  protected async save(): Promise<void> {
    const body = this.faults.check({
      kind: this.kind,
      on: this.on(),
      measure: this.measure(),
      owner: this.owner() || null,
      dueOn: this.dueOn() || null,
      retestOn: this.retestOn() || null,
      passed: this.passed() === '' ? undefined : this.passed() === 'passed',
      note: this.text(),
      reason: this.text(),
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
