import { Component, computed, inject, input } from '@angular/core';
import { ChartFigure, type ChartTable, maturityRadar } from '@weerbaar/charts';
import type { Dashboard } from '@weerbaar/contracts';
import { scorePosition } from '@weerbaar/phrases';
import { Phrasebook } from '@weerbaar/ui';
import { CellTemplate, type Column, DataTable, ScoreCell } from '@weerbaar/ui/data';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { ScopeLink } from '../../shell/scope/scope-link';
import { assessedOf, distanceTo, extremes } from '../data/readings';

type Control = Dashboard['controls'][number];

/** The shape of the controls now, a year ago and as it should be, with the same figures beside it. */
@Component({
  selector: 'app-controls-section',
  imports: [CellTemplate, ChartFigure, DataTable, ScopeLink, ScoreCell],
  templateUrl: './controls-section.html',
  styleUrl: './controls-section.css',
})
export class ControlsSection {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  readonly board = input.required<Dashboard>();
  /** Whether the unit has answers of its own, so that a control has a sheet to open. */
  readonly scored = input(false);
  readonly fileName = input.required<string>();

  protected readonly chart = computed(() =>
    maturityRadar(
      this.board().controls.map((control) => ({
        label: control.code,
        name: this.texts.namedControl(control.code),
        now: scorePosition(control.maturity),
        before: scorePosition(control.maturityYearAgo),
        target: control.targetTenths === null ? null : control.targetTenths / 10,
      })),
      {
        now: this.book.say('dashboard.controls.now'),
        before: this.book.say('dashboard.controls.year-ago'),
        target: this.book.say('core.target'),
        level: (level) => this.book.number(level, { decimals: 2 }),
      },
    ),
  );

  protected readonly summary = computed(() => {
    const { controls } = this.board();
    const ends = extremes(controls);
    if (!ends) return this.book.say('dashboard.controls.summary.one');
    const count = controls.filter((control) => {
      const distance = distanceTo(control.targetTenths, control.maturity);
      return distance !== null && distance.numerator >= 0n;
    }).length;
    return [
      this.book.say('dashboard.controls.summary', {
        highest: this.texts.namedControl(ends.highest.code),
        high: this.book.score(ends.highest.maturity),
        lowest: this.texts.namedControl(ends.lowest.code),
        low: this.book.score(ends.lowest.maturity),
      }),
      this.book.say('dashboard.controls.reached', { count }),
    ].join(' ');
  });

  protected readonly table = computed<ChartTable>(() => ({
    columns: [
      { label: this.book.say('dashboard.control') },
      { label: this.book.say('dashboard.controls.now'), number: true },
      { label: this.book.say('dashboard.controls.year-ago'), number: true },
      { label: this.book.say('core.target'), number: true },
      { label: this.book.say('core.coverage'), number: true },
    ],
    rows: this.board().controls.map((control) => [
      this.texts.namedControl(control.code),
      this.cell(control.maturity),
      this.cell(control.maturityYearAgo),
      {
        shown: this.book.tenths(control.targetTenths),
        exact: control.targetTenths === null ? null : control.targetTenths / 10,
      },
      this.share(control),
    ]),
  }));

  protected readonly columns = computed<readonly Column<Control>[]>(() => [
    {
      key: 'control',
      label: this.book.say('dashboard.control'),
      value: (row) => this.texts.namedControl(row.code),
    },
    {
      key: 'now',
      label: this.book.say('dashboard.controls.now'),
      value: (row) => scorePosition(row.maturity),
      number: true,
    },
    {
      key: 'year-ago',
      label: this.book.say('dashboard.controls.before'),
      value: (row) => scorePosition(row.maturityYearAgo),
      text: (row) => this.book.score(row.maturityYearAgo),
      number: true,
    },
    {
      key: 'target',
      label: this.book.say('core.target'),
      value: (row) => row.targetTenths,
      text: (row) => this.book.tenths(row.targetTenths),
      number: true,
    },
    {
      key: 'coverage',
      label: this.book.say('core.coverage'),
      value: (row) =>
        row.coverage.applicable === 0 ? null : assessedOf(row.coverage) / row.coverage.applicable,
      text: (row) => this.share(row),
      number: true,
    },
  ]);

  protected readonly rowId = (row: Control): string => row.code;

  protected share({ coverage }: Control): string {
    return this.book.share(assessedOf(coverage), coverage.applicable);
  }

  private cell(score: Control['maturity']) {
    return { shown: this.book.score(score, { decimals: 2 }), exact: scorePosition(score) };
  }
}
