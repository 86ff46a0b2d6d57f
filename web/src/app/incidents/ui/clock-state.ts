import { Component, computed, inject, input } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { type ReadableClock, toldClock } from '../data/clock-reading';
import { ServerClock } from '../data/server-clock';

/** What is left of a clock, or how late it is, second by second, in a place that keeps its width. */
@Component({
  selector: 'app-clock-state',
  host: { '[class]': 'told().phase' },
  template: `<span>{{ told().words }}</span>
    @if (clock().deadline; as deadline) {
      <time class="soft" [attr.datetime]="deadline">{{ book.instant(deadline) }}</time>
    }`,
  styles: `
    :host {
      display: grid;
      min-width: 13rem;
      font-variant-numeric: tabular-nums;
    }
    span {
      font-weight: var(--strong);
    }
    time {
      font-size: var(--text-small);
    }
    :host(.overdue) span,
    :host(.done-late) span {
      color: var(--danger);
    }
    :host(.done-in-time) span,
    :host(.done) span {
      color: var(--good);
    }
    :host(.ended) span {
      font-weight: var(--regular);
      color: var(--ink-soft);
    }
  `,
})
export class ClockState {
  protected readonly book = inject(Phrasebook);
  private readonly server = inject(ServerClock);
  readonly clock = input.required<ReadableClock>();
  protected readonly told = computed(() => toldClock(this.book, this.clock(), this.server.now()));
}
