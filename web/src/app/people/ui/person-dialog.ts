import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { ChangePerson, PersonView } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { PeopleClient } from '../data/people-client';

/** Changes the name or the address of a person. When somebody else was first, what he wrote stands above the own entry. */
@Component({
  selector: 'app-person-dialog',
  imports: [Button, DialogFrame, ProblemNotice, SaveStatus, TextField],
  template: `
    <ui-dialog-frame [title]="book.say('people.change.title', { name: before.name })">
      <form
        id="person"
        class="stack"
        novalidate
        (submit)="$event.preventDefault(); save()"
        (input)="change.touched()"
      >
        @if (theirs(); as other) {
          <p role="alert">
            {{ book.say('people.conflict', { name: other.name, email: other.email }) }}
            {{ book.say('people.conflict.after') }}
          </p>
        }
        <ui-text-field
          autocomplete="off"
          [label]="book.say('people.field.name')"
          [longest]="200"
          [error]="faults.at('name')"
          [(value)]="name"
        />
        <ui-text-field
          type="email"
          autocomplete="off"
          [label]="book.say('people.field.email')"
          [longest]="320"
          [error]="faults.at('email')"
          [(value)]="email"
        />
        @if (!theirs() && change.problem(); as problem) {
          <ui-problem-notice [problem]="problem" />
        }
      </form>
      <ng-container ngProjectAs="[dialogActions]">
        <ui-save-status [state]="change.state()" [retryable]="false" />
        <button type="button" uiButton (click)="cancel()">
          {{ book.say('core.action.cancel') }}
        </button>
        <button type="submit" form="person" uiButton="primary" [busy]="change.busy()">
          {{ book.say('core.action.save') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class PersonDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(PeopleClient);
  private readonly dialog = inject<DialogRef<PersonView>>(DialogRef);
  protected readonly before = inject<PersonView>(DIALOG_DATA);

  protected readonly name = signal(this.before.name);
  protected readonly email = signal(this.before.email);
  protected readonly faults = entryFaults(ChangePerson);
  protected readonly change = saving<
    { readonly change: ChangePerson; readonly seen: number },
    PersonView
  >(({ change, seen }) => this.client.change(this.before.id, change, seen));
  protected readonly theirs = computed(() => {
    const problem = this.change.problem();
    if (problem?.code !== 'stale-revision') return undefined;
    const current = PersonView.safeParse(problem.body['current']);
    return current.success ? current.data : undefined;
  });

  protected async save(): Promise<void> {
    const change = this.faults.check({ name: this.name(), email: this.email().trim() });
    if (!change) return;
    const seen = (this.theirs() ?? this.before).revision;
    const person = await this.change.run({ change, seen });
    if (person) this.dialog.close(person);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
