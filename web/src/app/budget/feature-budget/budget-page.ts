import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { ChartFigure, moneyBars, type ChartTable } from '@weerbaar/charts';
import { sumBalances, type Balance } from '@weerbaar/money';
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
import { SelectField, Segmented } from '@weerbaar/ui/form';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { apiUrl } from '../../shell/api/api-client';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { budgetGroups, groupings, type Grouping } from '../data/budget-groups';
import { BudgetStore } from '../data/budget-store';
import { lineForm } from '../data/forms/line-form';
import { BudgetNav } from '../ui/budget-nav';
import { openForm } from '../ui/open-form';

interface BudgetRow {
  readonly key: string;
  readonly name: string;
  readonly path: string | null;
  readonly query: Readonly<Record<string, string>>;
  readonly balance: Balance;
  readonly beyond: number;
}

const parts = ['decided', 'spent', 'open', 'forecast', 'free'] as const;

/** The budget as at a day: what was decided, where it stands, and what is free. */
@Component({
  selector: 'app-budget-page',
  imports: [
    BudgetNav,
    Button,
    CellTemplate,
    ChartFigure,
    DataTable,
    EmptyState,
    Figure,
    Icon,
    ProblemNotice,
    ScopeLink,
    Segmented,
    SelectField,
    Skeleton,
  ],
  providers: [BudgetStore],
  templateUrl: './budget-page.html',
  styleUrl: './budget-page.css',
})
export class BudgetPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(BudgetStore);
  protected readonly scope = inject(ScopeStore);
  private readonly texts = inject(CatalogueTexts);
  private readonly tree = inject(UnitTreeStore);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  /** What the rows are about, a year and a line that they are narrowed to: all in the address. */
  readonly by = input<string>();
  readonly year = input<string>();
  readonly line = input<string>();

  protected readonly grouping = computed<Grouping>(
    () => groupings.find((one) => one === this.by()) ?? 'line',
  );
  protected readonly editable = computed(
    () => this.session.may('budget.record') && this.scope.present(),
  );
  private readonly cells = computed(() =>
    this.store
      .cells()
      .filter((cell) => !this.year() || String(cell.year) === this.year())
      .filter((cell) => !this.line() || cell.line === this.line()),
  );
  protected readonly total = computed(() =>
    sumBalances(this.cells().map(({ balance }) => balance)),
  );
  protected readonly rows = computed<readonly BudgetRow[]>(() => {
    const books = this.store.books();
    if (!books) return [];
    return budgetGroups(this.cells(), books, this.grouping()).map((group) => ({
      ...group,
      ...this.described(group.key),
      key: group.key ?? '',
    }));
  });
  protected readonly choices = computed(() =>
    groupings.map((value) => ({ value, label: this.book.say(`budget.by.${value}`) })),
  );
  protected readonly years = computed(() => {
    const years = [...new Set(this.store.cells().map(({ year }) => String(year)))].sort();
    return [
      { value: '', label: this.book.say('budget.year.all') },
      ...years.map((value) => ({ value, label: value })),
    ];
  });
  protected readonly lines = computed(() => [
    { value: '', label: this.book.say('budget.line.all') },
    ...(this.store.books()?.lines ?? []).map(({ id, code, title }) => ({
      value: id,
      label: `${code} ${title}`,
    })),
  ]);
  protected readonly sentence = computed(() => {
    const { spent, open, forecast } = this.total();
    const short = (amount: number) => this.book.euro(amount, { to: 'million' });
    return this.book.say('budget.answer', {
      spent: short(spent),
      open: short(open),
      forecast: short(forecast),
    });
  });
  protected readonly beside = computed(() => {
    const { free } = this.total();
    const words =
      free < 0
        ? this.book.say('budget.answer.beyond', { beyond: this.book.euro(-Number(free)) })
        : this.book.say('budget.answer.free', { free: this.book.euro(free) });
    return this.book.say('budget.answer.free.basis', { words, basis: this.basis() });
  });
  private readonly basis = computed(() => {
    const lines = (this.store.books()?.lines ?? []).filter(
      ({ id }) => !this.line() || id === this.line(),
    );
    const vat = new Set(lines.map(({ vatBasis }) => vatBasis));
    const efro = new Set(lines.map(({ efroBasis }) => efroBasis));
    const [vatBasis] = vat;
    const words = [
      vat.size === 1 && vatBasis
        ? this.book.say(`budget.basis.${vatBasis}`)
        : this.book.say('budget.basis.mixed'),
      ...[...efro].map((one) => this.book.say(`budget.basis.${one}`)),
    ];
    return words.join(', ');
  });
  protected readonly columns = computed<readonly Column<BudgetRow>[]>(() => [
    {
      key: 'name',
      label: this.book.say(`budget.by.${this.grouping()}`),
      value: (row) => row.name,
      width: '15rem',
      wraps: true,
      total: () => '',
    },
    ...([...parts, 'paid'] as const).map((part): Column<BudgetRow> => ({
      key: part,
      label: `${this.book.say(`budget.${part}`)} (€)`,
      value: (row) => row.balance[part] / 100,
      text: (row) => this.amount(row.balance[part]),
      number: true,
      hidden: part === 'paid',
      total: (rows) => this.amount(sumBalances(rows.map(({ balance }) => balance))[part]),
    })),
  ]);
  protected readonly workbook = computed(() =>
    apiUrl('/budget/export', { on: this.scope.on() ?? undefined, format: 'xlsx' }),
  );
  protected readonly rowId = (row: BudgetRow): string => row.key;

  private readonly perYear = computed(() => {
    const books = this.store.books();
    return books === undefined
      ? []
      : [...budgetGroups(this.cells(), books, 'year')].sort((a, b) =>
          (a.key ?? '').localeCompare(b.key ?? ''),
        );
  });
  protected readonly chart = computed(() =>
    moneyBars(
      this.perYear().map(({ key, balance }) => ({ label: key ?? '', ...balance })),
      {
        spent: this.book.say('budget.spent'),
        open: this.book.say('budget.open'),
        forecast: this.book.say('budget.forecast'),
        free: this.book.say('budget.free'),
        amount: (cents) => this.book.euro(cents, { to: 'million' }),
      },
    ),
  );
  protected readonly summary = computed(() => {
    const [most] = [...this.perYear()].sort((a, b) => b.balance.decided - a.balance.decided);
    return most
      ? this.book.say('budget.chart.summary', {
          year: most.key ?? '',
          amount: this.book.euro(most.balance.decided, { to: 'million' }),
        })
      : this.book.say('budget.chart.none');
  });
  protected readonly table = computed<ChartTable>(() => ({
    columns: [
      { label: this.book.say('budget.year') },
      ...parts.map((part) => ({ label: `${this.book.say(`budget.${part}`)} (€)`, number: true })),
    ],
    rows: this.perYear().map(({ key, balance }) => [
      key ?? '',
      ...parts.map((part) => ({
        shown: this.amount(balance[part]),
        exact: balance[part] / 100,
      })),
    ]),
  }));

  protected amount(cents: number): string {
    return this.book.number(Math.round(cents / 100));
  }

  protected choose(change: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge' });
  }

  protected async addLine(): Promise<void> {
    const units = this.tree.units();
    const recorded = await openForm(this.dialogs, (book) => lineForm(book, units));
    if (!recorded) return;
    this.notices.done(this.book.say('budget.recorded'));
    this.store.reload();
  }

  /** What a row is called and where it leads. */
  private described(key: string | null): Pick<BudgetRow, 'name' | 'path' | 'query'> {
    const by = this.grouping();
    const to = (name: string, path: string | null, query: BudgetRow['query'] = {}) => ({
      name,
      path,
      query,
    });
    if (by === 'line') {
      const line = this.store.line(key);
      const query = { by: 'initiative', line: key ?? '' };
      return to(line ? `${line.code} ${line.title}` : '', '/budget', query);
    }
    if (by === 'year') return to(key ?? '', '/budget', { by: 'initiative', year: key ?? '' });
    if (by === 'unit') return to(this.tree.unit(key)?.name ?? this.unitName(key), null);
    if (key === null) return to(this.book.say(`budget.none.${by}`), null);
    if (by === 'control') return to(this.texts.namedControl(key), `/maturity/${key}`);
    const initiative = this.store.initiative(key);
    const name = initiative ? `${initiative.code} ${initiative.title}` : key;
    return to(name, `/budget/initiatives/${key}`);
  }

  private unitName(id: string | null): string {
    const books = this.store.books();
    const known = [...(books?.initiatives ?? []), ...(books?.lines ?? [])];
    return known.find(({ unitId }) => unitId === id)?.unitName ?? '';
  }
}
