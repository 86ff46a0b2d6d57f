import { Component, input, model } from '@angular/core';
import type { Choice } from '../field/select-field';
import { newId } from '../field/new-id';

/** One out of two to five that all stay in sight. A radio group: the arrow keys choose. */
@Component({
  selector: 'ui-segmented',
  template: `
    <fieldset [disabled]="disabled()">
      <legend [class.visually-hidden]="!labelShown()">{{ label() }}</legend>
      <div class="strip">
        @for (choice of choices(); track choice.value) {
          <label>
            <input
              type="radio"
              [name]="group"
              [value]="choice.value"
              [checked]="choice.value === value()"
              [disabled]="choice.disabled ?? false"
              (change)="value.set(choice.value)"
            />
            <span [attr.data-label]="choice.label">{{ choice.label }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
  styles: `
    legend {
      font-weight: var(--strong);
      margin-bottom: var(--half);
    }
    .strip {
      display: inline-flex;
      flex-wrap: wrap;
      background: var(--sunken);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      padding: 1px;
    }
    label {
      position: relative;
      display: grid;
      cursor: pointer;
    }
    input {
      position: absolute;
      inset: 0;
      margin: 0;
      opacity: 0;
      cursor: inherit;
    }
    span {
      display: grid;
      place-items: center;
      align-content: center;
      min-height: 2.125rem;
      padding: 0 0.75rem;
      border-radius: 2px;
      white-space: nowrap;
    }
    /* keeps the room that the chosen, heavier word needs */
    span::after {
      content: attr(data-label);
      height: 0;
      overflow: hidden;
      visibility: hidden;
      font-weight: var(--strong);
    }
    label:hover span {
      background: var(--hover);
    }
    input:checked + span {
      background: var(--raised);
      box-shadow: 0 0 0 1px var(--line-strong);
      font-weight: var(--strong);
    }
    input:focus-visible + span {
      outline: 2px solid var(--focus);
      outline-offset: 1px;
    }
    input:disabled + span {
      color: var(--ink-soft);
      cursor: not-allowed;
    }
  `,
})
export class Segmented {
  protected readonly group = newId('segmented');
  readonly label = input.required<string>();
  readonly labelShown = input(false);
  readonly choices = input.required<readonly Choice[]>();
  readonly disabled = input(false);
  readonly value = model('');
}
