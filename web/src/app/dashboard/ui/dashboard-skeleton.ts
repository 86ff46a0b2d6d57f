import { Component, computed, inject } from '@angular/core';
import { Phrasebook, Skeleton } from '@weerbaar/ui';
import { ScopeStore } from '../../shell/scope/scope-store';
import { UnitTreeStore } from '../../units/data/unit-tree';

/** The shape of the dashboard before its figures are there, with as many rows as the unit has below it. */
@Component({
  selector: 'app-dashboard-skeleton',
  imports: [Skeleton],
  host: { 'aria-busy': 'true' },
  template: `
    <p class="visually-hidden" role="status">{{ book.say('dashboard.loading') }}</p>
    <ui-skeleton height="3.75rem" last="70%" />
    <section class="section trend">
      <ui-skeleton class="title" height="1.75rem" last="12rem" />
      <ui-skeleton height="29.5rem" />
      <ui-skeleton height="29.5rem" />
    </section>
    @if (below() > 0) {
      <section class="section">
        <ui-skeleton height="1.75rem" last="16rem" />
        <ui-skeleton height="4.5rem" />
        <ui-skeleton height="11rem" />
        <ui-skeleton [lines]="below() + 1" height="1.75rem" />
      </section>
    }
    @if (known()) {
      <section class="section">
        <ui-skeleton height="1.75rem" last="12rem" />
        <ui-skeleton [lines]="18" height="2rem" />
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--four);
    }
    .trend {
      grid-template-columns: minmax(0, 5fr) minmax(0, 2fr);
      gap: var(--two) var(--four);
    }
    .title {
      grid-column: 1 / -1;
    }
    @media (max-width: 75rem) {
      .trend {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class DashboardSkeleton {
  protected readonly book = inject(Phrasebook);
  private readonly scope = inject(ScopeStore);
  private readonly tree = inject(UnitTreeStore);

  /** Until the tree is known nothing is drawn below the trend: a wrong guess would jump. */
  protected readonly known = computed(() => this.tree.current() !== undefined);
  protected readonly below = computed(() => {
    const unit = this.tree.current();
    const children = this.tree.below(this.scope.unitId()).length;
    return children === 0 ? 0 : children + (unit?.assessesItself ? 1 : 0);
  });
}
