import { Component, input, model } from '@angular/core';
import { Icon } from '../icon/icon';
import { Field } from './field';
import { FormInput } from './form-input';

/** One of the things that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** One out of a handful, as the platform's own list: it works with every keyboard and screen reader. */
@Component({
  selector: 'ui-select-field',
  imports: [Field, Icon],
  template: `
    <ui-field
      [for]="id"
      [label]="label()"
      [help]="help()"
      [error]="shownError()"
      [optional]="optional()"
    >
      <div class="box">
        <select
          #entry
          class="ui-input"
          [id]="id"
          [attr.name]="name() || null"
          [disabled]="disabled()"
          [attr.required]="required() ? '' : null"
          [attr.aria-invalid]="shownError() ? 'true' : null"
          [attr.aria-describedby]="describedBy()"
          (change)="value.set(entry.value)"
          (blur)="touched.set(true)"
        >
          @if (placeholder(); as text) {
            <option value="" [selected]="value() === ''">{{ text }}</option>
          }
          @for (choice of choices(); track choice.value) {
            <option
              [value]="choice.value"
              [selected]="choice.value === value()"
              [disabled]="choice.disabled ?? false"
            >
              {{ choice.label }}
            </option>
          }
        </select>
        <span class="arrow"><ui-icon name="chevron-down" /></span>
      </div>
    </ui-field>
  `,
  styleUrls: ['./input.css'],
})
export class SelectField extends FormInput {
  readonly value = model('');
  readonly choices = input.required<readonly Choice[]>();
  /** The words of an empty first choice; without them one of the choices is always taken. */
  readonly placeholder = input<string>();
}
