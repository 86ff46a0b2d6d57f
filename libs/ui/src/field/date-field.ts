import { Component, input, model } from '@angular/core';
import { Field } from './field';
import { FormInput } from './form-input';

/** A calendar day (`YYYY-MM-DD`; empty when none), through the browser's own calendar. */
@Component({
  selector: 'ui-date-field',
  imports: [Field],
  template: `
    <ui-field [for]="id" [label]="label()" [help]="help()" [error]="shownError()" [optional]="optional()">
      <div class="box">
        <input
          #entry
          type="date"
          class="ui-input"
          [id]="id"
          [attr.name]="name() || null"
          [value]="value()"
          [disabled]="disabled()"
          [readOnly]="readonly()"
          [attr.min]="earliest()"
          [attr.max]="latest()"
          [attr.required]="required() ? '' : null"
          [attr.aria-invalid]="shownError() ? 'true' : null"
          [attr.aria-describedby]="describedBy()"
          (change)="value.set(entry.value)"
          (blur)="touched.set(true)"
        />
      </div>
    </ui-field>
  `,
  styleUrls: ['./input.css'],
})
export class DateField extends FormInput {
  readonly value = model('');
  readonly earliest = input<string>();
  readonly latest = input<string>();
}
