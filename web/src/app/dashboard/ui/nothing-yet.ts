import { Component, computed, inject, input } from '@angular/core';
import type { Dashboard } from '@weerbaar/contracts';
import { Button, EmptyState, Phrasebook } from '@weerbaar/ui';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from '../../units/data/unit-tree';

/** Nothing has been assessed: what this person can do about it. */
@Component({
  selector: 'app-nothing-yet',
  imports: [Button, EmptyState, ScopeLink],
  template: `
    @if (past()) {
      <ui-empty-state
        icon="history"
        [title]="book.say('dashboard.empty.past.title', { date: book.date(board().on, 'long') })"
        [text]="book.say('dashboard.empty.past.text')"
      >
        <button type="button" uiButton="primary" (click)="toToday()">
          {{ book.say('core.scope.back-to-today') }}
        </button>
      </ui-empty-state>
    } @else {
      <ui-empty-state
        icon="overview"
        [title]="book.say('dashboard.empty.title')"
        [text]="book.say('dashboard.empty.text')"
      >
        @if (session.may('assessment.record')) {
          <a uiButton="primary" scopeLink="/maturity">{{ book.say('dashboard.empty.assess') }}</a>
        } @else {
          <p>{{ book.say('dashboard.empty.wait') }}</p>
        }
        @if (session.may('assessment.import')) {
          <a uiButton scopeLink="/transfer">{{ book.say('dashboard.empty.import') }}</a>
        }
        @if (alone() && session.may('unit.create')) {
          <a uiButton scopeLink="/units">{{ book.say('dashboard.empty.units') }}</a>
        }
      </ui-empty-state>
    }
  `,
})
export class NothingYet {
  protected readonly book = inject(Phrasebook);
  protected readonly session = inject(SessionStore);
  private readonly scope = inject(ScopeStore);
  private readonly tree = inject(UnitTreeStore);
  readonly board = input.required<Dashboard>();

  protected readonly past = computed(() => this.board().on < this.session.today());
  /** Nobody below, and nothing of its own to assess: the tree comes first. */
  protected readonly alone = computed(
    () => this.board().children.length === 0 && this.tree.current()?.assessesItself !== true,
  );

  protected toToday(): void {
    void this.scope.choose({ on: null });
  }
}
