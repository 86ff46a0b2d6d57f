import { Component, computed, inject } from '@angular/core';
import { CommitmentList, type CommitmentView } from '@weerbaar/contracts';
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
import { apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { BudgetStore } from '../data/budget-store';
import { amendmentForm, commitmentForm } from '../data/forms/commitment-form';
import { BudgetNav } from '../ui/budget-nav';
import { MoneyFiles } from '../ui/money-files';
import { openForm } from '../ui/open-form';

type Part = 'committed' | 'drawn' | 'open' | 'overdrawn';

/** What was committed to suppliers, what they have invoiced of it, and what is still open. */
@Component({
  selector: 'app-commitments-page',
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
    Skeleton,
  ],
  providers: [BudgetStore],
  templateUrl: './commitments-page.html',
  styleUrl: '../ui/money-table.css',
})
export class CommitmentsPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(BudgetStore);
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  protected readonly fetched = apiResource(
    () => ({ path: '/budget/commitments', query: { on: this.scope.on() ?? undefined } }),
    (body) => CommitmentList.parse(body),
  );
  protected readonly list = computed(() =>
    this.fetched.hasValue() ? this.fetched.value().commitments : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly editable = computed(
    () =>
      this.session.may('budget.record') && this.scope.present() && this.store.books() !== undefined,
  );
  protected readonly open = computed(() =>
    (this.list() ?? []).reduce((sum, row) => sum + this.sumOf(row, 'open'), 0),
  );
  protected readonly beside = computed(() => {
    const all = this.list() ?? [];
    const open = all.filter((row) => this.sumOf(row, 'open') > 0).length;
    return this.book.say('budget.commitments.beside', { count: all.length, open });
  });
  protected readonly columns = computed<readonly Column<CommitmentView>[]>(() => [
    {
      key: 'title',
      label: this.book.say('budget.nav.commitments'),
      value: (row) => `${row.reference} ${row.title}`,
      width: '16rem',
      wraps: true,
      total: () => '',
    },
    {
      key: 'supplier',
      label: this.book.say('budget.field.supplier'),
      value: (row) => row.supplier,
      width: '11rem',
      wraps: true,
    },
    {
      key: 'initiative',
      label: this.book.say('budget.field.initiative'),
      value: (row) => this.store.initiative(row.initiativeId)?.code ?? '',
      width: '6rem',
    },
    {
      key: 'line',
      label: this.book.say('budget.field.line'),
      value: (row) => this.store.line(row.lineId)?.code ?? '',
      hidden: true,
    },
    {
      key: 'period',
      label: this.book.say('budget.period'),
      value: (row) => row.startsOn,
      text: (row) =>
        `${this.book.date(row.startsOn, 'month')} – ${this.book.date(row.endsOn, 'month')}`,
      width: '9rem',
      wraps: true,
    },
    ...(['committed', 'drawn', 'open'] as const).map((part): Column<CommitmentView> => ({
      key: part,
      label: `${this.book.say(`budget.${part}`)} (€)`,
      value: (row) => this.sumOf(row, part) / 100,
      text: (row) => this.amount(this.sumOf(row, part)),
      number: true,
      total: (rows) => this.amount(rows.reduce((sum, row) => sum + this.sumOf(row, part), 0)),
    })),
    {
      key: 'procurement',
      label: this.book.say('budget.field.procurementFile'),
      value: (row) => row.procurementFile,
      hidden: true,
    },
    {
      key: 'acts',
      label: this.book.say('budget.files'),
      value: (row) => row.files,
      width: '9rem',
    },
  ]);
  protected readonly workbook = computed(() =>
    apiUrl('/budget/commitments/export', { on: this.scope.on() ?? undefined, format: 'xlsx' }),
  );
  protected readonly rowId = (row: CommitmentView): string => row.id;

  protected sumOf({ years }: CommitmentView, part: Part): number {
    return years.reduce((sum, year) => sum + year[part], 0);
  }

  protected amount(cents: number): string {
    return this.book.number(Math.round(cents / 100));
  }

  protected async commit(): Promise<void> {
    const books = this.store.books();
    if (!books) return;
    const today = this.session.today();
    const recorded = await openForm(this.dialogs, (book) => commitmentForm(book, books, today));
    this.done(recorded !== undefined);
  }

  protected async amend(row: CommitmentView): Promise<void> {
    const today = this.session.today();
    const recorded = await openForm(this.dialogs, (book) => amendmentForm(book, row, today));
    this.done(recorded !== undefined);
  }

  /** Also when nothing was recorded: somebody else may have been faster. */
  private done(recorded: boolean): void {
    if (recorded) this.notices.done(this.book.say('budget.recorded'));
    this.fetched.reload();
  }
}
