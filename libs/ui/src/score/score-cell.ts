import { Component, computed, inject, input } from '@angular/core';
import type { WireFraction } from '@weerbaar/kernel';
import { scorePosition } from '@weerbaar/phrases';
import { Phrasebook } from '../phrasebook/phrasebook';

/**
 * A score as a cell: the figure says it, the colour only helps, a hatch means that nobody has
 * assessed it. Fill a table cell or stand alone.
 */
@Component({
  selector: 'ui-score-cell',
  host: {
    '[class]': 'look()',
    '[attr.title]': 'exact()',
  },
  template: `
    @if (score()) {
      <span>{{ shown() }}</span>
    } @else if (absent() === 'none-in-group') {
      <span class="none" aria-hidden="true">·</span>
      <span class="visually-hidden">{{ book.say('core.score.none-in-group') }}</span>
    } @else {
      <span class="visually-hidden">{{ book.say('core.score.missing') }}</span>
    }
  `,
  styles: `
    :host {
      position: relative;
      display: grid;
      place-items: center;
      min-width: 2.75rem;
      min-height: 1.75rem;
      height: 100%;
      padding: 0 var(--half);
      border-radius: 2px;
      font-variant-numeric: tabular-nums;
    }
    :host(.level-1) {
      background: var(--level-1);
      color: var(--on-level-1);
    }
    :host(.level-2) {
      background: var(--level-2);
      color: var(--on-level-2);
    }
    :host(.level-3) {
      background: var(--level-3);
      color: var(--on-level-3);
    }
    :host(.level-4) {
      background: var(--level-4);
      color: var(--on-level-4);
    }
    :host(.level-5) {
      background: var(--level-5);
      color: var(--on-level-5);
    }
    :host(.missing) {
      background: var(--hatch), var(--sunken);
      box-shadow: inset 0 0 0 1px var(--line);
    }
    .none {
      color: var(--ink-soft);
    }
    @media (forced-colors: active) {
      :host {
        border: 1px solid;
      }
    }
  `,
})
export class ScoreCell {
  protected readonly book = inject(Phrasebook);
  readonly score = input.required<WireFraction | null>();
  readonly decimals = input<1 | 2>(1);
  /** Why there is no score: nobody assessed it, or the group asks nothing here. */
  readonly absent = input<'missing' | 'none-in-group'>('missing');

  protected readonly shown = computed(() =>
    this.book.score(this.score(), { decimals: this.decimals() }),
  );
  protected readonly exact = computed(() =>
    this.score() ? this.book.score(this.score(), { decimals: 2 }) : null,
  );
  protected readonly look = computed(() => {
    const position = scorePosition(this.score());
    if (position === null) return this.absent();
    return `level-${rampStep(position)}`;
  });
}

/** The step of the five-step ramp (1–5) that a score from 1 to 5 falls in; the nearest level, halves up. */
export const rampStep = (position: number): 1 | 2 | 3 | 4 | 5 =>
  Math.min(5, Math.max(1, Math.floor(position + 0.5))) as 1 | 2 | 3 | 4 | 5;
