import { Component, computed, inject, input } from '@angular/core';
import { Phrasebook } from '../phrasebook/phrasebook';

/** How many safeguards were assessed, by whom, and how many were not. */
export interface Coverage {
  readonly own: number;
  readonly inherited: number;
  readonly shared: number;
  readonly missing: number;
}

/** How much of what applies has been assessed: the share in figures, and a bar with a hatch for the rest. */
@Component({
  selector: 'ui-coverage-bar',
  host: { '[class.tight]': 'tight()' },
  template: `
    <div class="bar" role="img" [attr.aria-label]="summary()">
      @for (part of parts(); track part.kind) {
        <span [class]="part.kind" [style.flex-grow]="part.count" [attr.title]="part.words"></span>
      }
    </div>
    @if (!tight()) {
      <p class="small soft number">{{ share() }}</p>
      @if (legend()) {
        <ul class="small">
          @for (part of parts(); track part.kind) {
            <li><i [class]="part.kind"></i>{{ part.words }}</li>
          }
        </ul>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      /* Room for three figures, so that bars below each other are as long and can be compared. */
      grid-template-columns: 1fr minmax(2.75rem, auto);
      gap: var(--half) 0.75rem;
      align-items: center;
      min-width: 5rem;
    }
    :host(.tight) {
      grid-template-columns: 1fr;
    }
    .bar {
      display: flex;
      gap: 1px;
      height: 0.625rem;
      border-radius: 2px;
      overflow: hidden;
      box-shadow: inset 0 0 0 1px var(--line);
    }
    .bar span {
      flex: 0 1 0;
      min-width: 2px;
    }
    p {
      text-align: end;
    }
    .own {
      background: var(--own);
    }
    .inherited {
      background: var(--inherited);
    }
    .shared {
      background: var(--shared);
    }
    .missing {
      background: var(--hatch), var(--sunken);
    }
    ul {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      gap: var(--half) var(--two);
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--half);
      align-items: center;
    }
    i {
      width: 0.75rem;
      height: 0.75rem;
      border-radius: 2px;
      box-shadow: inset 0 0 0 1px var(--line);
    }
  `,
})
export class CoverageBar {
  private readonly book = inject(Phrasebook);
  readonly coverage = input.required<Coverage>();
  /** Only the bar, for a table cell. */
  readonly tight = input(false);
  readonly legend = input(false);

  private readonly assessed = computed(() => {
    const { own, inherited, shared } = this.coverage();
    return own + inherited + shared;
  });
  private readonly applicable = computed(() => this.assessed() + this.coverage().missing);
  protected readonly share = computed(() => this.book.share(this.assessed(), this.applicable()));
  protected readonly parts = computed(() => {
    const coverage = this.coverage();
    const kinds = ['own', 'inherited', 'shared', 'missing'] as const;
    return kinds
      .filter((kind) => coverage[kind] > 0)
      .map((kind) => ({
        kind,
        count: coverage[kind],
        words: `${this.book.number(coverage[kind])} ${this.book.say(`core.coverage.${kind}`)}`,
      }));
  });
  protected readonly summary = computed(() => {
    const values = { assessed: this.assessed(), applicable: this.applicable() };
    const parts = this.parts().map((part) => part.words);
    return `${this.book.say('core.coverage.summary', values)} (${this.share()}): ${parts.join(', ')}`;
  });
}
