import { Component, computed, inject, input } from '@angular/core';
import type { Dashboard } from '@weerbaar/contracts';
import type { CsvCell } from '@weerbaar/phrases';
import { Phrasebook } from '@weerbaar/ui';
import { CellTemplate, type Column, DataTable } from '@weerbaar/ui/data';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { ScopeLink } from '../../shell/scope/scope-link';
import { TakeAlong } from './take-along';

type Change = Dashboard['latest'][number];

/** What was recorded last, here and below. */
@Component({
  selector: 'app-latest-section',
  imports: [CellTemplate, DataTable, ScopeLink, TakeAlong],
  template: `
    @if (board().latest.length > 0) {
      <p>{{ book.say('dashboard.latest.summary', { unit: board().unit.name }) }}</p>
      <ui-data-table
        height="none"
        [label]="book.say('dashboard.latest.title')"
        [rows]="board().latest"
        [columns]="columns()"
        [rowId]="rowId"
        [toolbar]="false"
      >
        <ng-template uiCell="safeguard" [uiCellOf]="board().latest" let-row>
          <a
            [scopeLink]="'/maturity/' + controlOf(row)"
            [scopeQuery]="{ unit: row.unitId }"
            [fragment]="row.code"
            >{{ safeguard(row) }}</a
          >
        </ng-template>
        <ng-template uiCell="recorded" [uiCellOf]="board().latest" let-row>
          <span [title]="book.instant(row.recordedAt)">{{ book.ago(row.recordedAt) }}</span>
        </ng-template>
      </ui-data-table>
      <app-take-along [table]="plain" [fileName]="fileName()" />
    } @else {
      <p>{{ book.say('dashboard.latest.none') }}</p>
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
export class LatestSection {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  readonly board = input.required<Dashboard>();
  readonly fileName = input.required<string>();

  protected readonly columns = computed<readonly Column<Change>[]>(() => [
    {
      key: 'safeguard',
      label: this.book.say('dashboard.latest.safeguard'),
      value: (row) => this.safeguard(row),
      width: '14rem',
    },
    { key: 'unit', label: this.book.say('core.scope.unit'), value: (row) => row.unitName, width: '9rem' },
    {
      key: 'answer',
      label: this.book.say('dashboard.latest.answer'),
      value: (row) => this.answer(row),
      width: '12rem',
    },
    {
      key: 'from',
      label: this.book.say('dashboard.latest.from'),
      value: (row) => row.effectiveOn,
      text: (row) => this.book.date(row.effectiveOn),
      width: '7rem',
    },
    {
      key: 'recorded',
      label: this.book.say('dashboard.latest.recorded'),
      value: (row) => row.recordedAt,
      text: (row) => this.book.instant(row.recordedAt),
      width: '8rem',
    },
    {
      key: 'by',
      label: this.book.say('dashboard.latest.by'),
      value: (row) => row.recordedBy ?? '–',
      width: '8rem',
    },
  ]);

  protected readonly rowId = (row: Change): string => `${row.unitId} ${row.code} ${row.recordedAt}`;
  protected readonly plain = (): readonly (readonly CsvCell[])[] => [
    this.columns().map((column) => column.label),
    ...this.board().latest.map((row) => this.columns().map((column) => column.value(row))),
  ];

  /** The control that a safeguard belongs to: what stands before the point of its code. */
  protected controlOf({ code }: Change): string {
    return code.split('.')[0] ?? code;
  }

  protected safeguard({ code }: Change): string {
    return `${code} ${this.texts.safeguard(code)?.title ?? ''}`.trim();
  }

  private answer({ kind, documentation, implementation }: Change): string {
    if (kind === 'scored' && documentation !== null && implementation !== null) {
      return this.book.say('dashboard.latest.scored', { documentation, implementation });
    }
    return this.book.find(`dashboard.latest.${kind}`) ?? kind;
  }
}
