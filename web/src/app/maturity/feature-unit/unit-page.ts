import { Component, computed, effect, inject } from '@angular/core';
import { scorePosition } from '@weerbaar/phrases';
import { Breadcrumb, EmptyState, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import {
  CellTemplate,
  CoverageBar,
  DataTable,
  Figure,
  ScoreCell,
  type Column,
} from '@weerbaar/ui/data';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { FrameworkSource } from '../../catalogue/ui/framework-source';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { UnitSheetStore } from '../data/unit-sheet-store';
import { coverageWords } from '../ui/score-words';
import { controlLines, reachedCount, widestGap, type ControlLine } from './control-lines';

/** The own position of one unit, control by control: where it stands and where to begin. */
@Component({
  imports: [
    Breadcrumb,
    CellTemplate,
    CoverageBar,
    DataTable,
    EmptyState,
    Figure,
    FrameworkSource,
    ProblemNotice,
    ScopeLink,
    ScoreCell,
    Skeleton,
  ],
  providers: [UnitSheetStore],
  templateUrl: './unit-page.html',
  styleUrl: './unit-page.css',
})
export class UnitPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(UnitSheetStore);
  protected readonly texts = inject(CatalogueTexts);
  protected readonly scope = inject(ScopeStore);
  private readonly tree = inject(UnitTreeStore);

  /** Both the scores and the words are there, so that the page comes at once and nothing jumps. */
  protected readonly ready = computed(
    () => this.store.sheet() !== undefined && (this.texts.ready() || this.texts.failed()),
  );
  protected readonly lines = computed(() => controlLines(this.store.sheet()?.controls ?? []));
  protected readonly columns = computed<readonly Column<ControlLine>[]>(() => [
    {
      key: 'control',
      label: this.book.say('maturity.control'),
      value: (line) => this.texts.namedControl(line.code),
      width: 'min(16rem, 55vw)',
    },
    {
      key: 'maturity',
      label: this.book.say('core.maturity'),
      value: (line) => scorePosition(line.maturity),
      text: (line) => this.book.score(line.maturity),
    },
    {
      key: 'target',
      label: this.book.say('core.target'),
      number: true,
      value: ({ targetTenths }) => targetTenths && targetTenths / 10,
      text: (line) => (line.noneInGroup ? '' : this.book.tenths(line.targetTenths)),
    },
    {
      key: 'gap',
      label: this.book.say('maturity.gap'),
      number: true,
      value: (line) => scorePosition(line.gap),
      text: (line) => this.gapWords(line),
    },
    {
      key: 'coverage',
      label: this.book.say('core.coverage'),
      value: ({ coverage }) =>
        coverage.applicable === 0 ? null : 1 - coverage.missing / coverage.applicable,
      width: '9.5rem',
    },
    {
      key: 'missing',
      label: this.book.say('maturity.not-assessed'),
      number: true,
      value: ({ coverage, noneInGroup }) => (noneInGroup ? null : coverage.missing),
      text: ({ coverage }) => (coverage.missing === 0 ? '' : this.book.number(coverage.missing)),
    },
  ]);
  protected readonly codeOf = ({ code }: ControlLine) => code;
  protected readonly fileName = computed(
    () => `${this.store.sheet()?.unit.name ?? ''} ${this.scope.day()}`,
  );
  protected readonly crumbs = computed(() =>
    (this.store.sheet()?.path ?? []).map(({ id, name }) => ({
      label: name,
      link: '/maturity',
      query: { ...this.scope.query(), unit: id },
    })),
  );
  /** The units below, for one that only groups others. */
  protected readonly below = computed(() => this.tree.below(this.scope.unitId()));
  protected readonly figure = computed(() => this.book.score(this.store.sheet()?.maturity));
  protected readonly sentence = computed(() => {
    if (!this.store.sheet()?.maturity) return this.book.say('maturity.unit.none');
    const aimed = this.lines().filter(({ gap }) => gap !== null).length;
    const widest = widestGap(this.lines());
    if (aimed === 0) return this.book.say('maturity.unit.no-target');
    if (!widest) return this.book.say('maturity.unit.all-reached', { count: aimed });
    return this.book.say('maturity.unit.reached', {
      reached: reachedCount(this.lines()),
      aimed,
      widest: this.texts.namedControl(widest.code),
      gap: this.book.score(widest.gap),
    });
  });
  protected readonly beside = computed(() => {
    const sheet = this.store.sheet();
    return sheet ? coverageWords(this.book, sheet.coverage) : '';
  });

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.about(this.store.sheet()?.unit.name));
  }

  /** The group asks something of this control, and none of it applies to the unit. */
  protected appliesNowhere({ noneInGroup, coverage }: ControlLine): boolean {
    return !noneInGroup && coverage.applicable === 0;
  }

  protected open({ code }: ControlLine): void {
    void this.scope.go(`/maturity/${code}`);
  }

  private gapWords({ gap, noneInGroup }: ControlLine): string {
    if (noneInGroup) return '';
    if (gap === null) return '–';
    return gap.numerator > 0n ? this.book.score(gap) : this.book.say('maturity.reached');
  }
}
