import { Component, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';

/** What stands around an input: its name above, why it is asked, and what is wrong with it below. */
@Component({
  selector: 'ui-field',
  imports: [Icon],
  template: `
    <label [attr.for]="for()" [id]="for() + '-label'">
      {{ label() }}
      @if (optional()) {
        <span class="soft">({{ book.say('core.state.optional') }})</span>
      }
    </label>
    @if (help(); as text) {
      <p class="help" [id]="for() + '-help'">{{ text }}</p>
    }
    <ng-content />
    @if (error(); as text) {
      <p class="error" [id]="for() + '-error'"><ui-icon name="alert" /> {{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--half);
      align-content: start;
      min-width: 0;
    }
    label {
      font-weight: var(--strong);
    }
    label span {
      font-weight: var(--regular);
    }
    .help {
      font-size: var(--text-small);
      color: var(--ink-soft);
      margin-bottom: var(--half);
    }
    .error {
      font-size: var(--text-small);
      color: var(--danger);
      font-weight: var(--strong);
      display: flex;
      gap: var(--half);
    }
  `,
})
export class Field {
  protected readonly book = inject(Phrasebook);
  readonly label = input.required<string>();
  readonly help = input<string>();
  readonly error = input<string>();
  readonly optional = input(false);
  /** The id of the input inside. */
  readonly for = input.required<string>();
}

/** The ids of what describes an input, for its `aria-describedby`; null when nothing does. */
export const describedBy = (id: string, help?: string, error?: string): string | null =>
  [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || null;
