import { Component, computed, inject, input, output } from '@angular/core';
import { Icon, Phrasebook } from '@weerbaar/ui';
import type { AnswerDraft } from '../data/answer-draft';
import type { AnswerState } from '../data/answer-saving';

/** Whether an answer is safe, in a few words that keep their room. */
@Component({
  selector: 'app-answer-status',
  imports: [Icon],
  host: { '[class]': 'state().kind' },
  template: `
    @if (icon(); as name) {
      <ui-icon [name]="name" />
    }
    <span>{{ words() }}</span>
    @if (state().kind === 'failed') {
      <button type="button" (click)="retry.emit()">{{ book.say('core.action.retry') }}</button>
    }
  `,
  styles: `
    :host {
      display: inline-block;
      min-height: 1.5rem;
      font-size: var(--text-small);
      line-height: 1.3;
      color: var(--ink-soft);
      font-variant-numeric: tabular-nums;
    }
    :host(.saved) {
      color: var(--good);
    }
    :host(.failed),
    :host(.waiting),
    :host(.conflict) {
      color: var(--danger);
    }
    :host(.incomplete) {
      color: var(--warning);
    }
    ui-icon {
      margin-right: var(--half);
      font-size: 0.875rem;
    }
    button {
      margin-left: var(--half);
    }
    button {
      min-height: 1.5rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      font-weight: var(--strong);
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class AnswerStatus {
  protected readonly book = inject(Phrasebook);
  readonly state = input.required<AnswerState>();
  readonly draft = input.required<AnswerDraft>();
  readonly retry = output();

  protected readonly icon = computed(() => {
    const { kind } = this.state();
    if (kind === 'saved') return 'check' as const;
    return kind === 'failed' || kind === 'waiting' || kind === 'conflict'
      ? ('alert' as const)
      : undefined;
  });
  protected readonly words = computed(() => this.tell(this.state()));

  private tell(state: AnswerState): string {
    switch (state.kind) {
      case 'idle':
        return '';
      case 'incomplete':
        return this.lacking();
      case 'typing':
        return this.book.say('core.state.unsaved');
      case 'saving':
        return this.book.say('core.state.saving');
      case 'saved': {
        const time = this.book.instant(state.at.toISOString()).split(', ').at(-1) ?? '';
        return this.book.say('core.state.saved-at', { time });
      }
      case 'waiting':
        return this.book.say('maturity.save.waiting');
      case 'failed': {
        const why =
          this.book.find(`problem.${state.problem.code}`) ?? this.book.say('problem.internal');
        return this.book.say('maturity.save.failed', { why });
      }
      case 'conflict':
        return this.book.say('maturity.conflict.short');
    }
  }

  private lacking(): string {
    const { kind, documentation } = this.draft();
    if (kind !== 'scored') return this.book.say('maturity.save.lacks-reason');
    return this.book.say(
      documentation === null
        ? 'maturity.save.lacks-documentation'
        : 'maturity.save.lacks-implementation',
    );
  }
}
