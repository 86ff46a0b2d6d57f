import {
  Component,
  type ElementRef,
  computed,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { Field } from './field';
import { FormInput } from './form-input';

/** A line or several lines of text, with its label, its reason and what is wrong with it. */
@Component({
  selector: 'ui-text-field',
  imports: [Field],
  template: `
    <ui-field
      [for]="id"
      [label]="label()"
      [help]="help()"
      [error]="shownError()"
      [optional]="optional()"
    >
      <div class="box">
        @if (lines() > 1) {
          <textarea
            #entry
            class="ui-input"
            [id]="id"
            [attr.name]="name() || null"
            [rows]="lines()"
            [value]="value()"
            [disabled]="disabled()"
            [readOnly]="readonly()"
            [attr.maxlength]="longest()"
            [attr.required]="required() ? '' : null"
            [attr.aria-invalid]="shownError() ? 'true' : null"
            [attr.aria-describedby]="describedBy()"
            (input)="value.set(entry.value)"
            (blur)="touched.set(true)"
          ></textarea>
        } @else {
          <input
            #entry
            class="ui-input"
            [id]="id"
            [attr.name]="name() || null"
            [type]="shownType()"
            [value]="value()"
            [disabled]="disabled()"
            [readOnly]="readonly()"
            [class.code]="code()"
            [attr.autocomplete]="autocomplete()"
            [attr.inputmode]="inputmode()"
            [attr.maxlength]="longest()"
            [attr.placeholder]="placeholder()"
            [attr.autocapitalize]="type() === 'text' ? null : 'none'"
            [attr.spellcheck]="type() === 'text' ? null : 'false'"
            [attr.required]="required() ? '' : null"
            [attr.aria-invalid]="shownError() ? 'true' : null"
            [attr.aria-describedby]="describedBy()"
            (input)="value.set(entry.value)"
            (blur)="touched.set(true)"
          />
        }
        @if (type() === 'password') {
          <button
            type="button"
            class="reveal"
            [attr.aria-pressed]="revealed()"
            (click)="revealed.set(!revealed())"
          >
            {{ book.say(revealed() ? 'core.password.hide' : 'core.password.show') }}
          </button>
        }
      </div>
    </ui-field>
  `,
  styleUrls: ['./input.css'],
})
export class TextField extends FormInput {
  readonly value = model('');
  readonly type = input<'text' | 'email' | 'password' | 'search' | 'url' | 'tel'>('text');
  readonly autocomplete = input<string>();
  readonly inputmode = input<string>();
  readonly placeholder = input<string>();
  /** More than one gives room for a text of that many lines. */
  readonly lines = input(1);
  readonly longest = input<number>();
  /** Widely spaced figures of one width, for codes. */
  readonly code = input(false);

  private readonly entry = viewChild.required<ElementRef<HTMLInputElement>>('entry');
  protected readonly revealed = signal(false);
  protected readonly shownType = computed(() =>
    this.type() === 'password' && this.revealed() ? 'text' : this.type(),
  );

  /** Puts the cursor in the input. */
  focus(): void {
    this.entry().nativeElement.focus();
  }
}
