import { Component, computed, inject, input, output } from '@angular/core';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';

/** Where an entry is on its way to the server. */
export type SaveState = 'idle' | 'unsaved' | 'saving' | 'saved' | 'waiting' | 'failed';

/** One quiet line that says whether an entry is safe; its room is kept, so nothing jumps. */
@Component({
  selector: 'ui-save-status',
  imports: [Icon],
  host: { role: 'status', 'aria-live': 'polite', '[class]': 'state()' },
  template: `
    @if (state() === 'saved') {
      <ui-icon name="check" />
    } @else if (state() === 'failed' || state() === 'waiting') {
      <ui-icon name="alert" />
    }
    <span>{{ words() }}</span>
    @if (state() === 'failed' && retryable()) {
      <button type="button" (click)="retry.emit()">{{ book.say('core.action.retry') }}</button>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: var(--half);
      align-items: center;
      min-height: 1.5rem;
      font-size: var(--text-small);
      color: var(--ink-soft);
    }
    :host(.saved) {
      color: var(--good);
    }
    :host(.failed),
    :host(.waiting) {
      color: var(--danger);
    }
    button {
      border: 0;
      padding: 0;
      background: none;
      color: var(--accent);
      font-weight: var(--strong);
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class SaveStatus {
  protected readonly book = inject(Phrasebook);
  readonly state = input.required<SaveState>();
  readonly retryable = input(true);
  readonly retry = output();
  protected readonly words = computed(() => {
    const state = this.state();
    return state === 'idle' ? '' : this.book.say(`core.state.${state}`);
  });
}
