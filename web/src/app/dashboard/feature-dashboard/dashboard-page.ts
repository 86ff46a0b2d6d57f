import { Component, DOCUMENT, computed, effect, inject } from '@angular/core';
import type { Dashboard } from '@weerbaar/contracts';
import { Breadcrumb, Button, Icon, Phrasebook, ProblemNotice, type Crumb } from '@weerbaar/ui';
import { FrameworkSource } from '../../catalogue/ui/framework-source';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { DashboardStore } from '../data/dashboard-store';
import { heatRows, isEmpty, totalRow } from '../data/heat-rows';
import { cellsFilled, extremes } from '../data/readings';
import { Answer } from '../ui/answer';
import { ControlsSection } from '../ui/controls-section';
import { DashboardSkeleton } from '../ui/dashboard-skeleton';
import { GapsSection } from '../ui/gaps-section';
import { HeatMap } from '../ui/heat-map';
import { LatestSection } from '../ui/latest-section';
import { NothingYet } from '../ui/nothing-yet';
import { ProgressSection } from '../ui/progress-section';
import { TrendSection } from '../ui/trend-section';

/** Something to know about all figures of the page. */
interface Note {
  readonly key: string;
  readonly words: string;
  /** They are not of today. */
  readonly past?: boolean;
  /** The screen says so already, paper does not. */
  readonly marked?: boolean;
}

/** Where a unit and everything below it stands on a day: the answer, the pictures, the tables. */
@Component({
  selector: 'app-dashboard-page',
  imports: [
    Answer,
    Breadcrumb,
    Button,
    ControlsSection,
    DashboardSkeleton,
    FrameworkSource,
    GapsSection,
    HeatMap,
    Icon,
    LatestSection,
    NothingYet,
    ProblemNotice,
    ProgressSection,
    ScopeLink,
    TrendSection,
  ],
  providers: [DashboardStore],
  templateUrl: './dashboard-page.html',
  styleUrl: './dashboard-page.css',
})
export class DashboardPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(DashboardStore);
  protected readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly tree = inject(UnitTreeStore);
  private readonly illustrative = computed(
    () => this.session.organisation()?.illustrative === true,
  );
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly board = this.store.board;
  /** The name is known from the tree before the figures are; nothing is drawn before it, since it decides where all else stands. */
  protected readonly name = computed(
    () => this.board()?.unit.name ?? this.tree.current()?.name ?? '',
  );
  /** Nothing lies above the top unit, so it needs no way to here. */
  protected readonly top = computed(
    () => this.scope.unitId() === this.session.session()?.rootUnitId,
  );
  protected readonly crumbs = computed<readonly Crumb[]>(() => {
    const above = this.board()?.path ?? this.tree.above(this.scope.unitId());
    return [
      ...above
        .filter((unit) => unit.id !== this.scope.unitId())
        .map(({ id, name }) => ({
          label: name,
          ...(this.tree.unit(id)?.readable === true
            ? { link: '/dashboard', query: { ...this.scope.query(), unit: id } }
            : {}),
        })),
      { label: this.name() },
    ];
  });
  /** What one must know before reading a figure. It is known before the figures are, so that nothing jumps. */
  protected readonly notes = computed((): readonly Note[] => {
    const past = this.scope.day() < this.session.today();
    const group = this.scope.group();
    const known = this.scope.known();
    const date = this.book.date(this.scope.day(), 'long');
    return [
      ...(past ? [{ key: 'day', past, words: this.book.say('dashboard.as-at', { date }) }] : []),
      ...(known !== null
        ? [
            {
              key: 'known',
              past: true,
              words: this.book.say('dashboard.as-known', { date: this.book.date(known, 'long') }),
            },
          ]
        : []),
      ...(group < 3
        ? [{ key: 'group', words: this.book.say('dashboard.group.some', { group }) }]
        : []),
      // On screen the frame says so on every page.
      ...(this.illustrative()
        ? [{ key: 'illustrative', marked: true, words: this.book.say('core.illustrative') }]
        : []),
    ];
  });
  /** What a picture says of itself once it has left the page. */
  protected readonly caption = computed(() =>
    [
      this.name(),
      this.book.date(this.scope.day(), 'long'),
      ...this.notes()
        .filter(({ key }) => key === 'known')
        .map(({ words }) => words),
      ...(this.illustrative() ? [this.book.say('core.illustrative')] : []),
    ].join(' · '),
  );
  /** Whether this person keeps the events; as all entries, in the present only. */
  protected readonly editable = computed(
    () => this.scope.present() && this.scope.known() === null && this.session.may('landmark.edit'),
  );
  protected readonly nothing = computed(() => {
    const board = this.board();
    return board !== undefined && isEmpty(board);
  });
  /** Whether a unit has answers of its own, so that its controls have a sheet to open. */
  protected readonly scores = computed(() => {
    const leaves = new Set(
      (this.board()?.children ?? [])
        .filter((child) => child.itself || !child.hasChildren)
        .map((child) => child.unitId),
    );
    return (unitId: string): boolean =>
      this.tree.unit(unitId)?.assessesItself ?? leaves.has(unitId);
  });
  protected readonly rows = computed(() => {
    const board = this.board();
    if (!board) return [];
    return heatRows(board, this.scores(), (unit) =>
      this.book.say('dashboard.heat.itself', { unit }),
    );
  });
  protected readonly total = computed(() => {
    const board = this.board();
    return (
      board && totalRow(board, this.book.say('dashboard.heat.total', { unit: board.unit.name }))
    );
  });
  protected readonly heatSummary = computed(() => {
    const { children } = this.board() ?? { children: [] };
    const cells = cellsFilled(children);
    const ends = extremes(children);
    if (!ends) return this.book.say('dashboard.heat.summary.one', cells);
    return this.book.say('dashboard.heat.summary', {
      ...cells,
      highest: ends.highest.name,
      high: this.book.score(ends.highest.maturity),
      lowest: ends.lowest.name,
      low: this.book.score(ends.lowest.maturity),
    });
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      title.about(this.name() || undefined);
    });
  }

  /** The name of a file with figures of this page: the unit, the day, and what it holds. */
  protected file(what: string): string {
    const board = this.board();
    return board ? `${board.unit.name} ${board.on} ${what}` : what;
  }

  protected goTo(day: Dashboard['on']): void {
    void this.scope.choose({ on: day });
  }

  protected print(): void {
    this.window?.print();
  }
}
