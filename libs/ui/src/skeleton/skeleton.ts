import { Component, computed, input } from '@angular/core';

/**
 * The shape of what is coming, in the size that it will have. It says nothing to screen readers: the
 * place that waits carries `aria-busy`.
 */
@Component({
  selector: 'ui-skeleton',
  host: { 'aria-hidden': 'true' },
  template: `@for (line of bars(); track $index) {
    <div [style.height]="height()" [style.width]="line"></div>
  }`,
  styles: `
    :host {
      display: grid;
      gap: var(--one);
    }
    div {
      border-radius: var(--radius);
      background: var(--sunken);
      background-image: linear-gradient(90deg, transparent 30%, var(--hover) 50%, transparent 70%);
      background-size: 200% 100%;
      animation: wave 1.6s ease-in-out infinite;
    }
    @keyframes wave {
      from {
        background-position: 120% 0;
      }
      to {
        background-position: -80% 0;
      }
    }
  `,
})
export class Skeleton {
  /** How many bars below each other. */
  readonly lines = input(1);
  /** The height of one bar, as CSS. */
  readonly height = input('1rem');
  /** The width of the last bar, as CSS: text rarely ends at the margin. */
  readonly last = input('100%');
  protected readonly bars = computed(() =>
    Array.from({ length: this.lines() }, (_, index) =>
      index === this.lines() - 1 ? this.last() : '100%',
    ),
  );
}
