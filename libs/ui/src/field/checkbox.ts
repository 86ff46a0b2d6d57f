import { Component, input, model } from '@angular/core';
import { newId } from './new-id';

/** Yes or no, with the sentence that it agrees to. */
@Component({
  selector: 'ui-checkbox',
  template: `
    <label [attr.for]="id">
      <input
        #entry
        type="checkbox"
        [id]="id"
        [checked]="checked()"
        [disabled]="disabled()"
        [attr.aria-describedby]="help() ? id + '-help' : null"
        (change)="checked.set(entry.checked)"
        (blur)="touched.set(true)"
      />
      <span>{{ label() }}</span>
    </label>
    @if (help(); as text) {
      <p class="small soft" [id]="id + '-help'">{{ text }}</p>
    }
  `,
  styles: `
    label {
      display: inline-flex;
      gap: var(--one);
      align-items: baseline;
      padding: var(--half) 0;
      cursor: pointer;
    }
    input {
      flex: none;
      width: 1.125rem;
      height: 1.125rem;
      margin: 0;
      accent-color: var(--accent);
      translate: 0 0.15rem;
    }
    p {
      padding-left: 1.625rem;
    }
  `,
})
export class Checkbox {
  protected readonly id = newId('checkbox');
  readonly label = input.required<string>();
  readonly help = input<string>();
  readonly disabled = input(false);
  readonly checked = model(false);
  readonly touched = model(false);
}
