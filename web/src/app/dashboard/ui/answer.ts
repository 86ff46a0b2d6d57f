import { Component, computed, inject, input } from '@angular/core';
import type { Dashboard } from '@weerbaar/contracts';
import { decimalsBeside } from '@weerbaar/phrases';
import { Phrasebook } from '@weerbaar/ui';
import { CoverageBar, Figure } from '@weerbaar/ui/data';
import { ScopeLink } from '../../shell/scope/scope-link';
import { assessedOf, changeSince, distanceTo, unnoticed } from '../data/readings';

/** The answer of the dashboard: where the unit stands, in one figure, one sentence and what stands beside. */
@Component({
  selector: 'app-answer',
  imports: [CoverageBar, Figure, ScopeLink],
  template: `
    <ui-figure
      [value]="figure()"
      [unit]="scale()"
      [exact]="exact()"
      [sentence]="sentence()"
      [beside]="beside()"
    >
      @if (board().assessingUnits > 1) {
        <p class="soft">
          {{ book.say('dashboard.units', { count: board().assessingUnits }) }}
          @if (weakest(); as unit) {
            · {{ book.say('dashboard.weakest') }}&ngsp;<a
              scopeLink="/dashboard"
              [scopeQuery]="{ unit: unit.unitId }"
              [title]="unit.exact"
              >{{ unit.name }} ({{ unit.figure }})</a
            >
          }
        </p>
      }
    </ui-figure>
    <ui-coverage-bar [coverage]="board().coverage" [legend]="true" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(16rem, 2fr);
      gap: var(--two) var(--six);
      align-items: end;
    }
    @media (max-width: 62rem) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class Answer {
  protected readonly book = inject(Phrasebook);
  readonly board = input.required<Dashboard>();

  private readonly decimals = computed(() =>
    decimalsBeside(this.board().targetTenths, this.board().maturity),
  );
  protected readonly figure = computed(() =>
    this.book.score(this.board().maturity, { decimals: this.decimals() }),
  );
  protected readonly exact = computed(() => {
    const { maturity } = this.board();
    if (!maturity) return undefined;
    return this.book.say('dashboard.exactly', {
      score: this.book.score(maturity, { decimals: 2 }),
    });
  });
  protected readonly scale = computed(() =>
    this.board().maturity ? this.book.say('dashboard.answer.scale') : undefined,
  );
  protected readonly sentence = computed(() => {
    const { maturity, targetTenths, targetDueOn } = this.board();
    if (!maturity) return this.book.say('dashboard.answer.none');
    const distance = distanceTo(targetTenths, maturity);
    if (!distance) return this.book.say('dashboard.answer.no-target');
    const target = this.book.tenths(targetTenths);
    if (distance.numerator >= 0n) return this.book.say('dashboard.answer.reached', { target });
    if (targetDueOn === null) return this.book.say('dashboard.answer.below', { target });
    const date = this.book.date(targetDueOn, 'long');
    return this.book.say('dashboard.answer.below.due', { target, date });
  });
  protected readonly beside = computed(() => {
    const { coverage, maturity, maturityYearAgo } = this.board();
    const change = changeSince(maturity, maturityYearAgo);
    const share = this.book.share(assessedOf(coverage), coverage.applicable);
    return [
      this.book.say('dashboard.assessed', { share }),
      ...(change ? [this.moved(change)] : []),
    ].join(' · ');
  });
  protected readonly weakest = computed(() => {
    const { weakest, unit } = this.board();
    if (!weakest || weakest.unitId === unit.id) return null;
    return {
      ...weakest,
      figure: this.book.score(weakest.maturity),
      exact: this.book.score(weakest.maturity, { decimals: 2 }),
    };
  });

  private moved(change: NonNullable<ReturnType<typeof changeSince>>): string {
    return unnoticed(change)
      ? this.book.say('dashboard.change.none')
      : this.book.say('dashboard.change', { change: this.book.score(change, { signed: true }) });
  }
}
