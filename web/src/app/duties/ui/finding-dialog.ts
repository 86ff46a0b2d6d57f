import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { FindShortcoming, type CorrectiveActionWritten } from '@weerbaar/contracts';
import { beDuties2024 } from '@weerbaar/obligations';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField, SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import type { CorrectionStore } from '../data/governance-stores';
import { LawTexts } from '../data/law-texts';

/** What the dialog is opened with: the entities to choose from, one where it is known already. */
export interface FindingQuestion {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
  readonly store: Pick<CorrectionStore, 'find'>;
}

/** A shortcoming: what was found, where and when. */
@Component({
  selector: 'app-finding-dialog',
  imports: [Button, DateField, DialogFrame, ProblemNotice, SaveStatus, SelectField, TextField],
  template: `
    <ui-dialog-frame [title]="book.say('governance.corrections.add')">
      <form
        id="finding"
        class="stack"
        novalidate
        (submit)="$event.preventDefault(); save()"
        (input)="change.touched()"
      >
        @if (asked.entities.length > 1) {
          <ui-select-field
            [label]="book.say('governance.due.entity')"
            [choices]="entities"
            [(value)]="entity"
          />
        }
        <ui-text-field
          [label]="book.say('governance.corrections.finding')"
          [lines]="3"
          [longest]="2000"
          [error]="faults.at('finding')"
          [(value)]="finding"
        />
        <ui-date-field
          [label]="book.say('governance.corrections.found-on')"
          [error]="faults.at('foundOn')"
          [(value)]="foundOn"
        />
        <ui-select-field
          [label]="book.say('governance.corrections.duty')"
          [choices]="duties()"
          [(value)]="duty"
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
        <button type="submit" form="finding" uiButton="primary" [busy]="change.busy()">
          {{ book.say('core.action.save') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class FindingDialog {
  protected readonly book = inject(Phrasebook);
  private readonly texts = inject(LawTexts);
  protected readonly asked = inject<FindingQuestion>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<string>>(DialogRef);

  protected readonly entities = this.asked.entities.map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  protected readonly entity = signal(this.asked.entities[0]?.id ?? '');
  protected readonly finding = signal('');
  protected readonly foundOn = signal(this.asked.today);
  protected readonly duty = signal('');
  protected readonly duties = computed(() => [
    { value: '', label: this.book.say('governance.corrections.duty.none') },
    ...beDuties2024.duties.map(({ code }) => ({ value: code, label: this.texts.duty(code) })),
  ]);
  protected readonly faults = entryFaults(FindShortcoming);
  protected readonly change = saving<FindShortcoming, CorrectiveActionWritten>((body, key) =>
    this.asked.store.find(this.entity(), body, key),
  );

  protected async save(): Promise<void> {
    const body = this.faults.check({
      finding: this.finding(),
      foundOn: this.foundOn(),
      duty: this.duty() || null,
    });
    if (!body) return;
    const written = await this.change.run(body);
    if (written) this.dialog.close(written.id);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
