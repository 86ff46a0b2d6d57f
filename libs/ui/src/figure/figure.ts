import { Component, input } from '@angular/core';

/** The answer of a screen: one sentence and one figure, with what stands beside it. */
@Component({
  selector: 'ui-figure',
  template: `
    <p class="value" [attr.tabindex]="exact() ? 0 : null" [attr.data-exact]="exact()">
      <span class="number">{{ value() }}</span>
      @if (unit(); as text) {
        <span class="unit">{{ text }}</span>
      }
      @if (exact(); as text) {
        <span class="visually-hidden">{{ text }}</span>
      }
    </p>
    <div class="words">
      <p class="sentence">{{ sentence() }}</p>
      @if (beside(); as text) {
        <p class="soft">{{ text }}</p>
      }
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--one) var(--three);
      align-items: baseline;
      margin-top: var(--half);
    }
    .value {
      position: relative;
      font-size: var(--text-figure);
      font-weight: var(--strong);
      letter-spacing: -0.035em;
      line-height: 1;
      min-width: 1.6em;
    }
    .value[data-exact] {
      cursor: help;
    }
    .value[data-exact]:hover::after,
    .value[data-exact]:focus-visible::after {
      content: attr(data-exact);
      position: absolute;
      top: calc(100% + var(--half));
      left: 0;
      z-index: 10;
      padding: var(--half) var(--one);
      background: var(--raised);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      font-size: var(--text-small);
      font-weight: var(--regular);
      letter-spacing: 0;
      line-height: 1.5;
      white-space: nowrap;
    }
    .number {
      text-align: start;
    }
    .unit {
      margin-inline-start: 0.35em;
      font-size: var(--text-title);
      font-weight: var(--regular);
      letter-spacing: 0;
      color: var(--ink-soft);
    }
    .words {
      flex: 1 1 18rem;
      display: grid;
      gap: var(--half);
    }
    .sentence {
      font-size: var(--text-title);
      line-height: 1.3;
      letter-spacing: -0.012em;
    }
  `,
})
export class Figure {
  readonly value = input.required<string>();
  readonly unit = input<string>();
  /** The figure in full, for who points at it or reaches it with the keyboard. */
  readonly exact = input<string>();
  readonly sentence = input.required<string>();
  readonly beside = input<string>();
}
