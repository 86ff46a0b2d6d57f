import { Component, computed, inject, input } from '@angular/core';
import type { Dashboard } from '@weerbaar/contracts';
import { scorePosition, type CsvCell } from '@weerbaar/phrases';
import { Phrasebook } from '@weerbaar/ui';
import { CellTemplate, type Column, DataTable, ScoreCell } from '@weerbaar/ui/data';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { ScopeLink } from '../../shell/scope/scope-link';
import { TakeAlong } from './take-along';

type Gap = Dashboard['gaps'][number];

/** What lies furthest below its target, each one press away from what it is made of. */
@Component({
  selector: 'app-gaps-section',
  imports: [CellTemplate, DataTable, ScopeLink, ScoreCell, TakeAlong],
  template: `
    <p>{{ summary() }}</p>
    @if (board().gaps.length > 0) {
      <ui-data-table
        height="none"
        [label]="book.say('dashboard.gaps.title')"
        [rows]="board().gaps"
        [columns]="columns()"
        [rowId]="rowId"
        [toolbar]="false"
      >
        <ng-template uiCell="control" [uiCellOf]="board().gaps" let-row>
          <a
            [scopeLink]="scores()(row.unitId) ? '/maturity/' + row.controlCode : '/dashboard'"
            [scopeQuery]="{ unit: row.unitId }"
            >{{ texts.namedControl(row.controlCode) }}</a
          >
        </ng-template>
        <ng-template uiCell="maturity" [uiCellOf]="board().gaps" let-row>
          <ui-score-cell [score]="row.maturity" />
        </ng-template>
      </ui-data-table>
      <app-take-along [table]="plain" [fileName]="fileName()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--two);
      min-width: 0;
    }
  `,
})
export class GapsSection {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  readonly board = input.required<Dashboard>();
  /** Whether a unit has answers of its own, so that its controls have a sheet to open. */
  readonly scores = input.required<(unitId: string) => boolean>();
  readonly fileName = input.required<string>();

  protected readonly summary = computed(() => {
    const { gaps, controls } = this.board();
    if (gaps.length > 0) return this.book.say('dashboard.gaps.summary', { count: gaps.length });
    const aimed = controls.some((control) => control.targetTenths !== null);
    return this.book.say(aimed ? 'dashboard.gaps.none' : 'dashboard.gaps.none.target');
  });

  protected readonly columns = computed<readonly Column<Gap>[]>(() => [
    {
      key: 'control',
      label: this.book.say('dashboard.control'),
      value: (row) => this.texts.namedControl(row.controlCode),
      width: '10rem',
    },
    { key: 'unit', label: this.book.say('core.scope.unit'), value: (row) => row.unitName, width: '8rem' },
    {
      key: 'maturity',
      label: this.book.say('core.maturity'),
      value: (row) => scorePosition(row.maturity),
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
      key: 'gap',
      label: this.book.say('dashboard.gaps.gap'),
      value: (row) => scorePosition(row.gap),
      text: (row) => this.book.score(row.gap),
      number: true,
    },
  ]);

  protected readonly rowId = (row: Gap): string => `${row.unitId} ${row.controlCode}`;
  protected readonly plain = (): readonly (readonly CsvCell[])[] => [
    this.columns().map((column) => column.label),
    ...this.board().gaps.map((row) => [
      this.texts.namedControl(row.controlCode),
      row.unitName,
      scorePosition(row.maturity),
      row.targetTenths / 10,
      scorePosition(row.gap),
    ]),
  ];
}
