import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import {
  RecordRegistration,
  type RegistrationRecorded,
  type RegistrationView,
} from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import type { RegistrationStore } from '../data/governance-stores';
import { LawTexts } from '../data/law-texts';

/** What the dialog is opened with; `suggested` is what the product knows already of what was never filled in. */
export interface RegistrationQuestion {
  readonly registration: RegistrationView;
  readonly suggested: Readonly<Record<string, string>>;
  readonly today: string;
  readonly store: Pick<RegistrationStore, 'record'>;
}

const several = new Set(['ip-ranges', 'address', 'other-establishments']);

/** The details that the authority asks for, from the day on which they changed. */
@Component({
  selector: 'app-registration-dialog',
  imports: [Button, DateField, DialogFrame, ProblemNotice, SaveStatus, TextField],
  template: `
    <ui-dialog-frame class="wide" [title]="title()">
      <form
        id="registration"
        class="stack"
        novalidate
        (submit)="$event.preventDefault(); save()"
        (input)="change.touched()"
      >
        <ui-date-field
          [label]="book.say('governance.registration.effective')"
          [help]="book.say('governance.registration.effective.help')"
          [error]="faults.at('effectiveOn')"
          [(value)]="effectiveOn"
        />
        @for (field of fields(); track field.code) {
          <ui-text-field
            [label]="field.label"
            [help]="field.help"
            [optional]="field.optional"
            [lines]="field.lines"
            [longest]="4000"
            [error]="wrongAt() === field.code ? problemWords() : faults.at('data.' + field.code)"
            [value]="data()[field.code] ?? ''"
            (valueChange)="enter(field.code, $event)"
          />
        }
        <ui-text-field
          [label]="book.say('governance.registration.note')"
          [optional]="true"
          [lines]="2"
          [longest]="4000"
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
        <button type="submit" form="registration" uiButton="primary" [busy]="change.busy()">
          {{ book.say('core.action.save') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class RegistrationDialog {
  protected readonly book = inject(Phrasebook);
  private readonly texts = inject(LawTexts);
  private readonly asked = inject<RegistrationQuestion>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<RegistrationRecorded>>(DialogRef);
  private readonly registration = this.asked.registration;

  protected readonly title = computed(
    () =>
      this.texts.classification()?.registrations[this.registration.regime] ??
      this.registration.regime,
  );
  protected readonly effectiveOn = signal(this.asked.today);
  protected readonly data = signal<Readonly<Record<string, string>>>({
    ...this.asked.suggested,
    ...this.registration.data,
  });
  protected readonly note = signal('');
  protected readonly fields = computed(() =>
    this.registration.fields.map((code) => ({
      code,
      label: this.texts.classification()?.fields[code] ?? code,
      optional: this.registration.fieldsIfAny.includes(code),
      lines: several.has(code) ? 3 : 1,
      help: this.helpFor(code),
    })),
  );

  protected readonly faults = entryFaults(RecordRegistration);
  protected readonly change = saving<RecordRegistration, RegistrationRecorded>((body, key) =>
    this.asked.store.record(this.registration.regime, body, this.registration.revision, key),
  );
  /** The field that the server found wrong, if any. */
  protected readonly wrongAt = linkedSignal(() => {
    const field = this.change.problem()?.body['field'];
    return typeof field === 'string' ? field : '';
  });
  protected readonly problemWords = computed(() => {
    const code = this.change.problem()?.code ?? '';
    return this.book.find(`problem.${code}`) ?? '';
  });

  protected enter(field: string, text: string): void {
    this.data.update((data) => ({ ...data, [field]: text }));
    if (this.wrongAt() === field) this.wrongAt.set('');
  }

  protected async save(): Promise<void> {
    const body = this.faults.check({
      effectiveOn: this.effectiveOn(),
      data: this.data(),
      note: this.note(),
    });
    if (!body) return;
    const recorded = await this.change.run(body);
    if (recorded) this.dialog.close(recorded);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }

  private helpFor(code: string): string | undefined {
    if (code === 'ip-ranges') return this.book.say('governance.registration.ip.help');
    return code === 'member-states'
      ? this.book.say('governance.registration.states.help')
      : undefined;
  }
}
