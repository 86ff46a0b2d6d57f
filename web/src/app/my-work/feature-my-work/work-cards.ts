import { Component, inject, input } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { CoverageBar } from '@weerbaar/ui/data';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { ScopeLink } from '../../shell/scope/scope-link';
import { openIn, type WorkUnit } from '../data/work-lines';

/** The units of a person, each with its open controls; one click leads into the first open safeguard. */
@Component({
  selector: 'app-work-cards',
  imports: [CoverageBar, ScopeLink],
  template: `@for (unit of units(); track unit.unitId) {
    <article>
      <div class="head">
        <h3>
          <a scopeLink="/maturity" [scopeQuery]="{ unit: unit.unitId, on: null, ig: null }">{{
            unit.name
          }}</a>
        </h3>
        <ui-coverage-bar [coverage]="unit.coverage" [legend]="true" />
        @for (words of besides(unit); track words) {
          <p class="small soft">{{ words }}</p>
        }
      </div>
      @if (unit.openControls.length > 0) {
        <ul>
          @for (control of unit.openControls; track control.code) {
            <li>
              <a
                [scopeLink]="'/maturity/' + control.code"
                [scopeQuery]="{ unit: unit.unitId, at: control.firstOpen, on: null, ig: null }"
              >
                <span class="code">{{ control.code }}</span>
                <span class="title">{{ texts.control(control.code) }}</span>
                <span class="number">{{ book.say('my-work.open', { count: control.open }) }}</span>
              </a>
            </li>
          }
        </ul>
      } @else {
        <p class="done">{{ book.say('my-work.unit.done') }}</p>
      }
    </article>
  }`,
  styles: `
    :host {
      display: grid;
      gap: var(--four);
    }
    article {
      display: grid;
      grid-template-columns: minmax(14rem, 1fr) minmax(0, 2fr);
      gap: var(--two) var(--four);
      align-items: start;
    }
    .head {
      display: grid;
      gap: var(--one);
    }
    ul {
      display: grid;
      list-style: none;
      border-top: 1px solid var(--line);
    }
    li a {
      display: grid;
      grid-template-columns: 2rem 1fr auto;
      gap: var(--one);
      align-items: center;
      min-height: 2.5rem;
      padding: var(--half) var(--one);
      border-bottom: 1px solid var(--line);
      color: var(--ink);
      text-decoration: none;
    }
    li a:hover {
      background: var(--hover);
    }
    .code {
      font-weight: var(--strong);
      font-variant-numeric: tabular-nums;
    }
    .number {
      color: var(--ink-soft);
    }
    .done {
      color: var(--good);
    }
    @media (max-width: 48rem) {
      article {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class WorkCards {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  readonly units = input.required<readonly WorkUnit[]>();

  protected besides(unit: WorkUnit): readonly string[] {
    const { waitingForProvider, stale } = unit;
    return [
      ...(openIn(unit) > 0 ? [this.book.say('my-work.open', { count: openIn(unit) })] : []),
      ...(waitingForProvider > 0
        ? [this.book.say('my-work.waiting', { count: waitingForProvider })]
        : []),
      ...(stale > 0 ? [this.book.say('my-work.stale.count', { count: stale })] : []),
    ];
  }
}
