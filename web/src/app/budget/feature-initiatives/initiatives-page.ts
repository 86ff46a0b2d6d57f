import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { InitiativeList, type InitiativeView } from '@weerbaar/contracts';
import { emptyBalance, groupBalances, readSchedule, type Balance } from '@weerbaar/money';
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
import { UnitTreeStore } from '../../units/data/unit-tree';
import { BudgetStore } from '../data/budget-store';
import { initiativeForm } from '../data/forms/initiative-form';
import { BudgetNav } from '../ui/budget-nav';
import { openForm } from '../ui/open-form';

/** The initiatives of the programme: what each is, how it stands, and what it costs. */
@Component({
  selector: 'app-initiatives-page',
  imports: [
    BudgetNav,
    Button,
    CellTemplate,
    DataTable,
    EmptyState,
    Figure,
    Icon,
    ProblemNotice,
    ScopeLink,
    Skeleton,
  ],
  providers: [BudgetStore],
  templateUrl: './initiatives-page.html',
  styleUrl: '../ui/money-table.css',
})
export class InitiativesPage {
  protected readonly book = inject(Phrasebook);
  private readonly store = inject(BudgetStore);
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly tree = inject(UnitTreeStore);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  protected readonly fetched = apiResource(
    () => ({ path: '/initiatives', query: { on: this.scope.on() ?? undefined } }),
    (body) => InitiativeList.parse(body),
  );
  protected readonly list = computed(() =>
    this.fetched.hasValue() ? this.fetched.value().initiatives : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly editable = computed(
    () =>
      this.session.may('initiative.edit') &&
      this.scope.present() &&
      this.store.books() !== undefined,
  );
  private readonly balances = computed(
    () =>
      new Map(
        groupBalances(this.store.cells(), ({ initiative }) => initiative ?? '').map(
          ({ group, balance }) => [group, balance],
        ),
      ),
  );
  protected readonly beside = computed(() => {
    const all = this.list() ?? [];
    const count = (status: string) => all.filter((one) => one.status === status).length;
    return this.book.say('budget.initiatives.beside', {
      running: this.book.number(count('running')),
      done: this.book.number(count('done')),
      late: this.book.number(all.filter((one) => this.late(one)).length),
    });
  });
  protected readonly columns = computed<readonly Column<InitiativeView>[]>(() => [
    {
      key: 'title',
      label: this.book.say('budget.field.initiative'),
      value: (row) => `${row.code} ${row.title}`,
      width: '15rem',
      wraps: true,
      total: () => '',
    },
    {
      key: 'kind',
      label: this.book.say('budget.field.kind'),
      value: (row) => this.book.say(`budget.initiative.kind.${row.kind}`),
      width: '11rem',
      wraps: true,
    },
    {
      key: 'status',
      label: this.book.say('budget.field.status'),
      value: (row) => this.book.say(`budget.initiative.status.${row.status}`),
      width: '7rem',
    },
    {
      key: 'unit',
      label: this.book.say('budget.field.unit'),
      value: (row) => row.unitName,
      width: '10rem',
      wraps: true,
    },
    {
      key: 'ends',
      label: this.book.say('budget.field.endsOn'),
      value: (row) => row.endsOn,
      text: (row) => this.book.date(row.endsOn, 'month'),
      width: '6rem',
    },
    this.money('decided'),
    this.money('spent'),
    this.money('open', true),
    this.money('free'),
  ]);
  protected readonly workbook = computed(() =>
    apiUrl('/initiatives/export', { on: this.scope.on() ?? undefined, format: 'xlsx' }),
  );
  protected readonly rowId = (row: InitiativeView): string => row.id;

  /** Whether a milestone that is due was not reached, while it still could be. */
  protected late({ milestones, status }: InitiativeView): boolean {
    return status === 'running' && readSchedule(milestones, this.scope.day()).late > 0;
  }

  protected async add(): Promise<void> {
    const books = this.store.books();
    if (!books) return;
    const [units, today] = [this.tree.units(), this.session.today()];
    const added = await openForm(this.dialogs, (book) => initiativeForm(book, books, units, today));
    if (!added) return;
    this.notices.done(this.book.say('budget.recorded'));
    await this.router.navigate(['/budget/initiatives', added.id]);
  }

  private balance({ id }: InitiativeView): Balance {
    return this.balances().get(id) ?? emptyBalance;
  }

  private money(
    part: 'decided' | 'spent' | 'open' | 'free',
    hidden = false,
  ): Column<InitiativeView> {
    const shown = (cents: number) => this.book.number(Math.round(cents / 100));
    return {
      key: part,
      label: `${this.book.say(`budget.${part}`)} (€)`,
      value: (row) => this.balance(row)[part] / 100,
      text: (row) => shown(this.balance(row)[part]),
      number: true,
      hidden,
      total: (rows) => shown(rows.reduce((sum, row) => sum + this.balance(row)[part], 0)),
    };
  }
}
