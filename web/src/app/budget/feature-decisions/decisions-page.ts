import { Component, computed, inject } from '@angular/core';
import { DecisionList, type DecisionView } from '@weerbaar/contracts';
import {
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { BudgetStore } from '../data/budget-store';
import { decisionForm } from '../data/forms/decision-form';
import { BudgetNav } from '../ui/budget-nav';
import { MoneyFiles } from '../ui/money-files';
import { openForm } from '../ui/open-form';

/** The decisions that put money on the programme, moved it or took it away; nothing is ever overwritten. */
@Component({
  selector: 'app-decisions-page',
  imports: [BudgetNav, Button, EmptyState, Figure, Icon, MoneyFiles, ProblemNotice, Skeleton],
  providers: [BudgetStore],
  templateUrl: './decisions-page.html',
  styleUrl: './decisions-page.css',
})
export class DecisionsPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(BudgetStore);
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  protected readonly fetched = apiResource(
    () => ({ path: '/budget/decisions', query: { on: this.scope.on() ?? undefined } }),
    (body) => DecisionList.parse(body),
  );
  protected readonly list = computed(() =>
    this.fetched.hasValue() ? this.fetched.value().decisions : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly editable = computed(
    () => this.session.may('budget.record') && this.scope.present(),
  );
  private readonly counting = computed(() =>
    (this.list() ?? []).filter(({ replacedBy }) => replacedBy === null),
  );
  protected readonly count = computed(() => this.counting().length);
  protected readonly granted = computed(() =>
    this.counting().reduce((sum, decision) => sum + this.sumOf(decision), 0),
  );
  protected readonly csv = computed(() => this.file('csv'));
  protected readonly workbook = computed(() => this.file('xlsx'));

  /** What a decision adds in all; nothing for those that only move money. */
  protected sumOf({ entries }: DecisionView): number {
    return entries.reduce((sum, { amount }) => sum + amount, 0);
  }

  /** What a decision moves: what it gives in all, wherever it came from. */
  protected movedBy({ entries }: DecisionView): number {
    return entries.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  }

  protected kindOf(decision: DecisionView): string {
    return this.book.say(`budget.decision.kind.${decision.kind}`);
  }

  protected recorded({ recordedAt, recordedBy }: DecisionView): string {
    const time = this.book.instant(recordedAt);
    return recordedBy === null
      ? this.book.say('budget.decisions.recorded.loaded', { time })
      : this.book.say('budget.decisions.recorded', { time, person: recordedBy });
  }

  protected placeOf(entry: DecisionView['entries'][number]): string {
    const initiative = this.store.initiative(entry.initiativeId);
    return [
      this.store.line(entry.lineId)?.code ?? '',
      String(entry.year),
      initiative ? `${initiative.code} ${initiative.title}` : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }

  protected async decide(wrong?: DecisionView): Promise<void> {
    const books = this.store.books();
    if (!books) return;
    const today = this.session.today();
    const recorded = await openForm(this.dialogs, (book) =>
      decisionForm(book, books, today, wrong),
    );
    if (!recorded) return;
    this.notices.done(this.book.say('budget.recorded'));
    this.fetched.reload();
    this.store.reload();
  }

  private file(format: string): string {
    return apiUrl('/budget/decisions/export', { on: this.scope.on() ?? undefined, format });
  }
}
