import { Component, computed, inject, input, output } from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';

/** What a refusal looks like to this lib: the stable code, and where known the number of the request. */
export interface ProblemLike {
  readonly code: string;
  readonly reference?: string | undefined;
}

/** What went wrong and what to do about it, in a sentence, beside what caused it. */
@Component({
  selector: 'ui-problem-notice',
  imports: [Button, Icon],
  host: { role: 'alert' },
  template: `
    <ui-icon name="alert" />
    <div>
      <p>{{ sentence() }}</p>
      @if (reference(); as text) {
        <p class="small">{{ text }}</p>
      }
      <ng-content />
    </div>
    @if (retryable()) {
      <button type="button" uiButton (click)="retry.emit()">
        {{ book.say('core.action.retry') }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--one) 0.75rem;
      align-items: center;
      padding: 0.75rem var(--two);
      background: var(--danger-wash);
      border-left: 3px solid var(--danger);
      border-radius: var(--radius);
    }
    ui-icon {
      color: var(--danger);
    }
    div {
      flex: 1 1 16rem;
    }
  `,
})
export class ProblemNotice {
  protected readonly book = inject(Phrasebook);
  readonly problem = input.required<ProblemLike>();
  /** Whether trying again can help. */
  readonly retryable = input(false);
  readonly retry = output();

  protected readonly sentence = computed(
    () => this.book.find(`problem.${this.problem().code}`) ?? this.book.say('problem.internal'),
  );
  protected readonly reference = computed(() => {
    const id = this.problem().reference;
    const unexplained = !this.book.find(`problem.${this.problem().code}`);
    return id && (unexplained || this.problem().code === 'internal')
      ? this.book.say('problem.reference', { id })
      : undefined;
  });
}
