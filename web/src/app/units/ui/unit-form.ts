import { Component, computed, inject, input, model } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { Checkbox, TextField } from '@weerbaar/ui/form';
import { TreePicker, type TreeNode } from '@weerbaar/ui/overlay';
import { type UnitEntry, numberComplete, numberFault } from '../data/unit-entry';

/** The fields of a unit, for a new one and for a change alike. */
@Component({
  selector: 'app-unit-form',
  imports: [Checkbox, TextField, TreePicker],
  host: { class: 'stack' },
  template: `
    <ui-text-field
      [label]="book.say('units.field.name')"
      [longest]="200"
      [error]="fault()('name')"
      [value]="entry().name"
      (valueChange)="set({ name: $event })"
    />
    @if (movable()) {
      <div class="parent">
        <span class="label">{{ book.say('units.field.parent') }}</span>
        <ui-tree-picker
          [wide]="true"
          [label]="book.say('units.field.parent')"
          [placeholder]="book.say('units.field.parent.choose')"
          [nodes]="nodes()"
          [value]="entry().parentId"
          (valueChange)="set({ parentId: $event })"
        />
        @if (fault()('parentId')) {
          <p class="small fault" role="alert">{{ book.say('units.field.parent.missing') }}</p>
        }
      </div>
    }
    <ui-text-field
      inputmode="numeric"
      class="short"
      [label]="book.say('units.field.weight')"
      [help]="book.say('units.field.weight.help')"
      [longest]="6"
      [error]="fault()('weight')"
      [value]="entry().weight"
      (valueChange)="set({ weight: $event })"
    />
    <ui-checkbox
      [label]="book.say('units.field.legal')"
      [checked]="entry().legalEntity"
      (checkedChange)="set({ legalEntity: $event })"
    />
    @if (entry().legalEntity) {
      <ui-text-field
        class="short"
        inputmode="numeric"
        [optional]="true"
        [label]="book.say('units.field.number')"
        [help]="book.say('units.field.number.help')"
        [longest]="20"
        [error]="wrongNumber()"
        [value]="entry().companyNumber"
        (valueChange)="set({ companyNumber: $event })"
      />
    }
    <ui-checkbox
      [label]="book.say('units.field.assesses')"
      [help]="book.say('units.field.assesses.help')"
      [checked]="entry().assessesItself"
      (checkedChange)="set({ assessesItself: $event })"
    />
    @if (archivable()) {
      <ui-checkbox
        [label]="book.say('units.field.archived')"
        [help]="book.say('units.field.archived.help')"
        [checked]="entry().archived"
        (checkedChange)="set({ archived: $event })"
      />
    }
  `,
  styles: `
    .parent {
      display: grid;
      gap: var(--half);
    }
    .label {
      font-weight: var(--strong);
    }
    .short {
      max-width: 22rem;
    }
    .fault {
      color: var(--danger);
      font-weight: var(--strong);
    }
  `,
})
export class UnitForm {
  protected readonly book = inject(Phrasebook);
  readonly entry = model.required<UnitEntry>();
  /** The units that it can lie below. */
  readonly nodes = input.required<readonly TreeNode[]>();
  /** The sentence for a fault of an entry. */
  readonly fault = input.required<(path: string) => string | undefined>();
  readonly movable = input(true);
  readonly archivable = input(false);

  /** Said as soon as ten digits are there, so that a slip is seen while the paper lies beside it. */
  protected readonly wrongNumber = computed(() => {
    const { companyNumber } = this.entry();
    const code = numberFault(companyNumber);
    if (!code || (!numberComplete(companyNumber) && !this.fault()('companyNumber')))
      return undefined;
    return this.book.say(`units.field.number.${code}`);
  });

  protected set(change: Partial<UnitEntry>): void {
    this.entry.update((entry) => ({ ...entry, ...change }));
  }
}
