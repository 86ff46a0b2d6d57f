import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { CommitmentList, ExpenseList, type ExpenseView } from '@weerbaar/contracts';
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
import { CellTemplate, DataTable, Figure, type Column } from '@weerbaar/ui/data';
import { Segmented } from '@weerbaar/ui/form';
import { ApiClient, apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { BudgetStore } from '../data/budget-store';
import { expenseForm } from '../data/forms/expense-form';
import { BudgetNav } from '../ui/budget-nav';
import { MoneyFiles } from '../ui/money-files';
import { openForm } from '../ui/open-form';

/** What came in: invoices and credit notes, where each weighs, and the queue of those that nobody has shared out. */
@Component({
  selector: 'app-expenses-page',
  imports: [
    BudgetNav,
    Button,
    CellTemplate,
    DataTable,
    EmptyState,
    Figure,
    Icon,
    MoneyFiles,
    ProblemNotice,
    ScopeLink,
    Segmented,
    Skeleton,
  ],
  providers: [BudgetStore],
  templateUrl: './expenses-page.html',
  styleUrl: '../ui/money-table.css',
})
export class ExpensesPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(BudgetStore);
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  /** `queue` for what waits to be shared out; an initiative or a commitment that the list is narrowed to. */
  readonly show = input<string>();
  readonly initiative = input<string>();
  readonly commitment = input<string>();

  private readonly query = computed(() => ({
    on: this.scope.on() ?? undefined,
    initiative: this.initiative(),
    commitment: this.commitment(),
    unallocated: this.queue() ? 'true' : 'false',
  }));
  protected readonly queue = computed(() => this.show() === 'queue');
  protected readonly fetched = apiResource(
    () => ({ path: '/budget/expenses', query: this.query() }),
    (body) => ExpenseList.parse(body),
  );
  protected readonly list = computed(() =>
    this.fetched.hasValue() ? this.fetched.value() : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly editable = computed(
    () =>
      this.session.may('budget.record') && this.scope.present() && this.store.books() !== undefined,
  );
  protected readonly narrowed = computed(() => {
    const initiative = this.store.initiative(this.initiative() ?? null);
    return initiative ? `${initiative.code} ${initiative.title}` : '';
  });
  protected readonly sentence = computed(() =>
    this.book.say(this.queue() ? 'budget.expenses.answer.queue' : 'budget.expenses.answer', {
      count: this.list()?.count ?? 0,
    }),
  );
  protected readonly beside = computed(() => {
    const { expenses = [], count = 0 } = this.list() ?? {};
    const sum = expenses.reduce((all, { excluding }) => all + excluding, 0);
    const words = this.book.say('budget.expenses.beside', { amount: this.book.euro(sum) });
    return expenses.length < count
      ? `${words} ${this.book.say('budget.expenses.most', { shown: expenses.length, count })}`
      : words;
  });
  protected readonly filters = computed(() => [
    { value: 'all', label: this.book.say('budget.expenses.all') },
    { value: 'queue', label: this.book.say('budget.expenses.queue') },
  ]);
  protected readonly columns = computed<readonly Column<ExpenseView>[]>(() => [
    {
      key: 'number',
      label: this.book.say('budget.field.number'),
      value: (row) => row.number,
      width: '10rem',
      total: () => '',
    },
    {
      key: 'supplier',
      label: this.book.say('budget.field.supplier'),
      value: (row) => row.supplier,
      width: '12rem',
    },
    {
      key: 'invoicedOn',
      label: this.book.say('budget.field.invoicedOn'),
      value: (row) => row.invoicedOn,
      text: (row) => this.book.date(row.invoicedOn),
      width: '7rem',
    },
    {
      key: 'paidOn',
      label: this.book.say('budget.field.paidOn'),
      value: (row) => row.paidOn,
      text: (row) =>
        row.paidOn === null ? this.book.say('budget.expense.unpaid') : this.book.date(row.paidOn),
      width: '7rem',
    },
    {
      key: 'description',
      label: this.book.say('budget.field.description'),
      value: (row) => row.description,
      width: '12rem',
      hidden: true,
    },
    {
      key: 'place',
      label: this.book.say('budget.field.initiative'),
      value: (row) => this.placeOf(row),
      width: '8rem',
    },
    this.money('excluding', (row) => row.excluding),
    this.money('including', (row) => row.excluding + row.vat),
    { key: 'acts', label: this.book.say('budget.files'), value: (row) => row.files, width: '9rem' },
  ]);
  protected readonly workbook = computed(() =>
    apiUrl('/budget/expenses/export', { ...this.query(), format: 'xlsx' }),
  );
  protected readonly rowId = (row: ExpenseView): string => row.id;

  protected choose(show: string): void {
    const queryParams = { show: show === 'queue' ? 'queue' : null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  /** Where an expense weighs, in a word. */
  protected placeOf({ shares }: ExpenseView): string {
    const [first, second] = shares;
    if (!first) return this.book.say('budget.expense.unshared');
    if (second) return this.book.say('budget.expense.several', { count: shares.length });
    const initiative = this.store.initiative(first.initiativeId);
    return [initiative?.code ?? this.store.line(first.lineId)?.code ?? '', String(first.year)].join(
      ' · ',
    );
  }

  protected async record(known?: ExpenseView): Promise<void> {
    const books = this.store.books();
    if (!books) return;
    const today = this.session.today();
    const { commitments } = await this.api.get('/budget/commitments', (body) =>
      CommitmentList.parse(body),
    );
    const drawn = new Set(known?.shares.map(({ commitmentId }) => commitmentId));
    const open = commitments.filter(({ id, closed }) => !closed || drawn.has(id));
    const recorded = await openForm(this.dialogs, (book) =>
      expenseForm(book, books, open, today, known),
    );
    if (recorded) this.notices.done(this.book.say('budget.recorded'));
    // Also when nothing was recorded: somebody else may have been faster.
    this.fetched.reload();
  }

  private money(
    key: 'excluding' | 'including',
    of: (row: ExpenseView) => number,
  ): Column<ExpenseView> {
    const shown = (cents: number) => this.book.number(cents / 100, { decimals: 2 });
    return {
      key,
      label: `${this.book.say(`budget.field.${key}`)} (€)`,
      value: (row) => of(row) / 100,
      text: (row) => shown(of(row)),
      number: true,
      total: (rows) => shown(rows.reduce((sum, row) => sum + of(row), 0)),
    };
  }
}
