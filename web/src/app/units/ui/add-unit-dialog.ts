import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { CreateUnit, type UnitChanged } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';
import { DateField } from '@weerbaar/ui/form';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { FormDialog } from '../../shell/dialog/form-dialog';
import { SessionStore } from '../../shell/session/session-store';
import { UnitClient } from '../data/unit-client';
import { aspectsIn, newUnit } from '../data/unit-entry';
import { UnitTreeStore } from '../data/unit-tree';
import { parentsFor } from './parents-for';
import { UnitForm } from './unit-form';
import { UnitRights } from '../data/unit-rights';
import { UnitProblem } from './unit-problem';

/** What the dialog of a new unit ends with. */
export interface AddedUnit {
  readonly id: string;
  readonly name: string;
}

/** Asks for a new unit and adds it. The data is the unit that it will probably lie below, or null. */
@Component({
  selector: 'app-add-unit-dialog',
  imports: [DateField, FormDialog, UnitForm, UnitProblem],
  template: `
    <app-form-dialog
      [title]="book.say('units.add.title')"
      [confirm]="book.say('units.add.confirm')"
      [change]="change"
      (send)="save()"
    >
      <app-unit-form [nodes]="nodes()" [fault]="faults.at" [(entry)]="entry" />
      <ui-date-field
        [label]="book.say('units.field.from')"
        [help]="book.say('units.field.from.help')"
        [error]="faults.at('effectiveOn')"
        [(value)]="from"
      />
      @if (change.problem(); as problem) {
        <app-unit-problem [problem]="problem" />
      }
    </app-form-dialog>
  `,
})
export class AddUnitDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(UnitClient);
  private readonly tree = inject(UnitTreeStore);
  private readonly rights = inject(UnitRights);
  private readonly dialog = inject<DialogRef<AddedUnit>>(DialogRef);
  private readonly below = inject<string | null>(DIALOG_DATA, { optional: true });

  protected readonly entry = signal({ ...newUnit, parentId: this.below });
  protected readonly from = signal<string>(inject(SessionStore).today());
  protected readonly nodes = computed(() =>
    parentsFor(this.tree.units(), this.rights.everywhere('unit.create')),
  );
  protected readonly faults = entryFaults(CreateUnit, {
    weight: () => this.book.say('units.field.weight.wrong'),
  });
  protected readonly change = saving<CreateUnit, UnitChanged>((unit, key) =>
    this.client.create(unit, key),
  );

  protected async save(): Promise<void> {
    const { archived: _never, ...aspects } = aspectsIn(this.entry());
    const unit = this.faults.check({ ...aspects, effectiveOn: this.from() });
    if (!unit) return;
    const added = await this.change.run(unit);
    if (added) this.dialog.close({ id: added.id, name: unit.name });
    else this.faults.refused(this.change.problem());
  }
}
