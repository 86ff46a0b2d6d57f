import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { ChangePerson, PersonView } from '@weerbaar/contracts';
import { Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { FormDialog } from '../../shell/dialog/form-dialog';
import { PeopleClient } from '../data/people-client';

/** Changes the name or the address of a person. When somebody else was first, what he wrote stands above the own entry. */
@Component({
  selector: 'app-person-dialog',
  imports: [FormDialog, ProblemNotice, TextField],
  template: `
    <app-form-dialog
      [title]="book.say('people.change.title', { name: before.name })"
      [confirm]="book.say('core.action.save')"
      [change]="change"
      (send)="save()"
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
    </app-form-dialog>
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
}
