import { Component, computed, inject, input, model } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { DateField, SelectField } from '@weerbaar/ui/form';
import { TreePicker } from '@weerbaar/ui/overlay';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { type GrantEntry, type Role, roles } from '../data/grant-entry';

/** A role on a unit; an auditor's also says what he sees and when it ends. */
@Component({
  selector: 'app-grant-fields',
  imports: [DateField, SelectField, TreePicker],
  host: { class: 'stack' },
  template: `
    <ui-select-field
      [label]="book.say('people.field.role')"
      [help]="meaning()"
      [choices]="choices()"
      [error]="fault()('role')"
      [value]="entry().role"
      (valueChange)="become($event)"
    />
    <div class="unit">
      <span class="label">{{ book.say('people.field.unit') }}</span>
      <p class="small soft">{{ book.say('people.field.unit.help') }}</p>
      <ui-tree-picker
        [wide]="true"
        [label]="book.say('people.field.unit')"
        [placeholder]="book.say('people.field.unit.choose')"
        [nodes]="nodes()"
        [value]="entry().unitId"
        (valueChange)="set({ unitId: $event })"
      />
      @if (fault()('unitId')) {
        <p class="small fault" role="alert">{{ book.say('people.field.unit.missing') }}</p>
      }
    </div>
    @if (entry().role === 'auditor') {
      <ui-date-field
        [label]="book.say('people.field.as-at')"
        [help]="book.say('people.field.as-at.help')"
        [error]="fault()('asAt')"
        [value]="entry().asAt"
        (valueChange)="set({ asAt: $event })"
      />
      <ui-date-field
        [label]="book.say('people.field.expires')"
        [help]="book.say('people.field.expires.help')"
        [error]="fault()('expiresAt')"
        [value]="entry().lastDay"
        (valueChange)="set({ lastDay: $event })"
      />
    }
  `,
  styles: `
    .unit {
      display: grid;
      gap: var(--half);
    }
    .label {
      font-weight: var(--strong);
    }
    .fault {
      color: var(--danger);
      font-weight: var(--strong);
    }
    ui-date-field {
      max-width: none;
    }
  `,
})
export class GrantFields {
  protected readonly book = inject(Phrasebook);
  private readonly tree = inject(UnitTreeStore);
  readonly entry = model.required<GrantEntry>();
  /** The sentence for a fault of an entry. */
  readonly fault = input.required<(path: string) => string | undefined>();

  protected readonly choices = computed(() =>
    roles.map((role) => ({ value: role, label: this.book.say(`core.person.role.${role}`) })),
  );
  protected readonly meaning = computed(() => this.book.say(`people.role.${this.entry().role}`));
  protected readonly nodes = computed(() =>
    this.tree
      .units()
      .filter((unit) => !unit.archived)
      .map((unit) => ({
        id: unit.id,
        parentId: unit.parentId,
        name: unit.name,
        closed: !unit.readable,
      })),
  );

  protected become(role: string): void {
    this.set({ role: role as Role });
  }

  protected set(change: Partial<GrantEntry>): void {
    this.entry.update((entry) => ({ ...entry, ...change }));
  }
}
