import { Component, computed, inject } from '@angular/core';
import { RouterLinkActive } from '@angular/router';
import { Phrasebook } from '@weerbaar/ui';
import { ScopeLink } from '../../shell/scope/scope-link';

/** The parts of the programme and its budget, beside each other. */
@Component({
  selector: 'app-budget-nav',
  imports: [RouterLinkActive, ScopeLink],
  host: { class: 'no-print' },
  template: `
    <nav [attr.aria-label]="book.say('budget.nav')">
      @for (part of parts(); track part.path) {
        <a
          [scopeLink]="part.path"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="exact"
          >{{ part.label }}</a
        >
      }
    </nav>
  `,
  styleUrl: './budget-nav.css',
})
export class BudgetNav {
  protected readonly book = inject(Phrasebook);
  protected readonly exact = {
    paths: 'exact',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  } as const;
  protected readonly parts = computed(() => [
    { path: '/budget', label: this.book.say('budget.nav.budget') },
    { path: '/budget/initiatives', label: this.book.say('budget.nav.initiatives') },
    { path: '/budget/commitments', label: this.book.say('budget.nav.commitments') },
    { path: '/budget/expenses', label: this.book.say('budget.nav.expenses') },
    { path: '/budget/decisions', label: this.book.say('budget.nav.decisions') },
  ]);
}
