import { Component, computed, input, model, signal } from '@angular/core';
import { DateEntry } from './date-entry';
import { Field } from './field';
import { FormInput } from './form-input';

/** A calendar day (`YYYY-MM-DD`; empty when none) in a form. */
@Component({
  selector: 'ui-date-field',
  imports: [DateEntry, Field],
  template: `
    <ui-field
      [for]="id"
      [label]="label()"
      [help]="help()"
      [error]="dayError()"
      [optional]="optional()"
    >
      <ui-date-entry
        [id]="id"
        [name]="name()"
        [describedBy]="describedBy()"
        [earliest]="earliest()"
        [latest]="latest()"
        [disabled]="disabled()"
        [readonly]="readonly()"
        [required]="required()"
        [invalid]="dayError() !== undefined"
        [(value)]="value"
        (misread)="misread.set($event)"
        (left)="touched.set(true)"
      />
    </ui-field>
  `,
  styles: `
    :host {
      display: block;
    }
    /* the box is as wide as a date; the words around it take the line */
    ui-date-entry {
      max-width: 14rem;
    }
  `,
})
export class DateField extends FormInput {
  readonly value = model('');
  readonly earliest = input<string>();
  readonly latest = input<string>();
  protected readonly misread = signal(false);
  protected readonly dayError = computed(() =>
    this.misread() ? this.book.say('core.error.date') : this.shownError(),
  );
}
