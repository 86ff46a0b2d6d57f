import { Component, computed, inject, input } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { CellTemplate, CoverageBar, DataTable, type Column } from '@weerbaar/ui/data';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { ScopeLink } from '../../shell/scope/scope-link';
import { openIn, type WorkUnit } from '../data/work-lines';

/** Many units in one table: how far each is, and where its open work begins. */
@Component({
  selector: 'app-work-table',
  imports: [CellTemplate, CoverageBar, DataTable, ScopeLink],
  template: `<ui-data-table
    [label]="book.say('my-work.units.many')"
    [rows]="units()"
    [columns]="columns()"
    [rowId]="unitOf"
    [fileName]="book.say('core.nav.my-work')"
  >
    <ng-template uiCell="unit" [uiCellOf]="units()" let-unit>
      <a
        tabindex="-1"
        scopeLink="/maturity"
        [scopeQuery]="{ unit: unit.unitId, on: null, ig: null }"
        >{{ unit.name }}</a
      >
    </ng-template>
    <ng-template uiCell="coverage" [uiCellOf]="units()" let-unit>
      <ui-coverage-bar [coverage]="unit.coverage" />
    </ng-template>
    <ng-template uiCell="start" [uiCellOf]="units()" let-unit>
      @if (unit.openControls[0]; as control) {
        <a
          tabindex="-1"
          [scopeLink]="'/maturity/' + control.code"
          [scopeQuery]="{ unit: unit.unitId, at: control.firstOpen, on: null, ig: null }"
          >{{ control.firstOpen }} {{ texts.safeguard(control.firstOpen)?.title }}</a
        >
      }
    </ng-template>
  </ui-data-table>`,
})
export class WorkTable {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  readonly units = input.required<readonly WorkUnit[]>();

  protected readonly unitOf = ({ unitId }: WorkUnit) => unitId;
  protected readonly columns = computed<readonly Column<WorkUnit>[]>(() => [
    { key: 'unit', label: this.book.say('core.scope.unit'), value: ({ name }) => name },
    {
      key: 'coverage',
      label: this.book.say('core.coverage'),
      value: ({ coverage }) =>
        coverage.applicable === 0 ? null : 1 - coverage.missing / coverage.applicable,
      width: '11rem',
    },
    this.counted('open', this.book.say('my-work.column.open'), openIn),
    this.counted(
      'waiting',
      this.book.say('my-work.column.waiting'),
      (unit) => unit.waitingForProvider,
    ),
    this.counted('stale', this.book.say('my-work.column.stale'), (unit) => unit.stale),
    {
      key: 'start',
      label: this.book.say('my-work.column.start'),
      value: ({ openControls }) => openControls[0]?.firstOpen ?? null,
    },
  ]);

  private counted(key: string, label: string, count: (unit: WorkUnit) => number): Column<WorkUnit> {
    return {
      key,
      label,
      number: true,
      value: count,
      text: (unit) => (count(unit) === 0 ? '' : this.book.number(count(unit))),
      total: (rows) => this.book.number(rows.reduce((sum, unit) => sum + count(unit), 0)),
    };
  }
}
