import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import {
  ReportingSettingBody,
  type EntityName,
  type ReportingSetting,
  type ReportingSettingChanged,
} from '@weerbaar/contracts';
import { breachAuthorities } from '@weerbaar/obligations/incidents';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { Checkbox, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { IncidentClient } from '../data/incident-client';

/** What the dialog is opened with: an entity, and the others whose data it may hold. */
export interface SettingQuestion {
  readonly setting: ReportingSetting;
  readonly others: readonly EntityName[];
}

/** To whom one entity reports, and for whom it works. */
@Component({
  selector: 'app-setting-dialog',
  imports: [Button, Checkbox, DialogFrame, ProblemNotice, SaveStatus, TextField],
  template: `
    <ui-dialog-frame [title]="asked.setting.entity.name">
      <form
        id="reporting-setting"
        class="stack"
        novalidate
        (submit)="$event.preventDefault(); save()"
        (input)="change.touched()"
      >
        <ui-checkbox
          [label]="book.say('incidents.field.inScope')"
          [checked]="inScope()"
          (checkedChange)="inScope.set($event)"
        />
        <ui-checkbox
          [label]="book.say('incidents.settings.controller')"
          [checked]="controller()"
          (checkedChange)="controller.set($event)"
        />
        <fieldset>
          <legend>{{ book.say('incidents.field.breachAuthorities') }}</legend>
          <p class="small soft">{{ book.say('incidents.settings.authorities.help') }}</p>
          @for (choice of authorities(); track choice.value) {
            <ui-checkbox
              [label]="choice.label"
              [checked]="chosen().includes(choice.value)"
              (checkedChange)="choose(choice.value, $event)"
            />
          }
        </fieldset>
        <fieldset class="others">
          <legend>{{ book.say('incidents.field.processorFor') }}</legend>
          <p class="small soft">{{ book.say('incidents.field.processorFor.help') }}</p>
          @for (other of asked.others; track other.id) {
            <ui-checkbox
              [label]="other.name"
              [checked]="processorFor().includes(other.id)"
              (checkedChange)="workFor(other.id, $event)"
            />
          }
        </fieldset>
        <ui-text-field
          [label]="book.say('incidents.settings.contact')"
          [help]="book.say('incidents.settings.contact.help')"
          [optional]="true"
          [lines]="2"
          [longest]="500"
          [error]="faults.at('contactPoint')"
          [value]="contactPoint()"
          (valueChange)="contactPoint.set($event)"
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
        <button type="submit" form="reporting-setting" uiButton="primary" [busy]="change.busy()">
          {{ book.say('core.action.save') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--half);
      min-width: 0;
    }
    legend {
      font-weight: var(--strong);
    }
    .others {
      max-height: 14rem;
      overflow: auto;
    }
  `,
})
export class SettingDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IncidentClient);
  private readonly dialog = inject<DialogRef<ReportingSettingChanged>>(DialogRef);
  protected readonly asked = inject<SettingQuestion>(DIALOG_DATA);

  protected readonly inScope = signal(this.asked.setting.inScope);
  protected readonly controller = signal(this.asked.setting.controller);
  protected readonly chosen = signal<readonly string[]>(this.asked.setting.breachAuthorities);
  protected readonly processorFor = signal<readonly string[]>(
    this.asked.setting.processorFor.map(({ id }) => id),
  );
  protected readonly contactPoint = signal(this.asked.setting.contactPoint);
  protected readonly authorities = computed(() =>
    breachAuthorities.map((value) => ({
      value,
      label: this.book.find(`obligations.authority.${value}`) ?? value,
    })),
  );
  protected readonly faults = entryFaults<ReportingSettingBody>(ReportingSettingBody);
  protected readonly change = saving<ReportingSettingBody, ReportingSettingChanged>((body) =>
    this.client.changeSetting(this.asked.setting.entity.id, body, this.asked.setting.revision),
  );

  protected choose(code: string, on: boolean): void {
    this.chosen.update((all) => chosenAlso(all, code, on));
    this.change.touched();
  }

  protected workFor(id: string, on: boolean): void {
    this.processorFor.update((all) => chosenAlso(all, id, on));
    this.change.touched();
  }

  protected async save(): Promise<void> {
    const body = this.faults.check({
      inScope: this.inScope(),
      controller: this.controller(),
      breachAuthorities: this.chosen(),
      processorFor: this.processorFor(),
      contactPoint: this.contactPoint(),
    });
    if (!body) return;
    const changed = await this.change.run(body);
    if (changed) this.dialog.close(changed);
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}

const chosenAlso = (all: readonly string[], one: string, on: boolean): readonly string[] => {
  const others = all.filter((other) => other !== one);
  return on ? [...others, one] : others;
};
