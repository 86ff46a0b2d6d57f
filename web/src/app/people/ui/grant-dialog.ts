import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { GiveGrant, type PersonView } from '@weerbaar/contracts';
import { Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { FormDialog } from '../../shell/dialog/form-dialog';
import { grantIn, newGrant } from '../data/grant-entry';
import { PeopleClient } from '../data/people-client';
import { GrantFields } from './grant-fields';

/** What the dialog ends with: the person with his new role. */
export interface GrantGiven {
  readonly person: PersonView;
  readonly grant: GiveGrant;
}

/** Gives a person a role. */
@Component({
  selector: 'app-grant-dialog',
  imports: [FormDialog, GrantFields, ProblemNotice],
  template: `
    <app-form-dialog
      [title]="book.say('people.roles.give.title', { name: person.name })"
      [confirm]="book.say('people.roles.give.confirm')"
      [change]="change"
      (send)="save()"
    >
      <app-grant-fields [fault]="faults.at" [(entry)]="entry" />
      @if (change.problem(); as problem) {
        <ui-problem-notice [problem]="problem" />
      }
    </app-form-dialog>
  `,
})
export class GrantDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(PeopleClient);
  private readonly dialog = inject<DialogRef<GrantGiven>>(DialogRef);
  protected readonly person = inject<PersonView>(DIALOG_DATA);

  protected readonly entry = signal(newGrant(null));
  protected readonly faults = entryFaults(GiveGrant);
  protected readonly change = saving<GiveGrant, PersonView>((grant, key) =>
    this.client.give(this.person.id, grant, key),
  );

  protected async save(): Promise<void> {
    const grant = this.faults.check(grantIn(this.entry()));
    if (!grant) return;
    const person = await this.change.run(grant);
    if (person) this.dialog.close({ person, grant });
    else this.faults.refused(this.change.problem());
  }
}
