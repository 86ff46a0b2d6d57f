import { Component, computed, inject, input } from '@angular/core';
import type { ImportReport } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';
import { CellTemplate, type Column, DataTable } from '@weerbaar/ui/data';

type RowFate = ImportReport['fates'][number];

/** What became of the rows of a file, or would become of them. */
@Component({
  selector: 'app-import-report',
  imports: [CellTemplate, DataTable],
  host: { class: 'stack' },
  template: `
    <dl>
      @for (count of counts(); track count.label) {
        <div [class.refused]="count.refused">
          <dt>{{ count.label }}</dt>
          <dd>{{ count.value }}</dd>
        </div>
      }
    </dl>
    @if (report().fates.length > 0) {
      <h3>{{ book.say('transfer.rows') }}</h3>
      @if (cut()) {
        <p class="small soft">
          {{ book.say('transfer.rows.cut', { shown: report().fates.length, rows: report().rows }) }}
        </p>
      }
      <ui-data-table
        [label]="book.say('transfer.rows')"
        [rows]="report().fates"
        [columns]="columns()"
        [rowId]="rowId"
        [fileName]="book.say('transfer.rows')"
        height="28rem"
      >
        <ng-template uiCell="fate" [uiCellOf]="report().fates" let-row>
          <span [class.no]="row.fate === 'refused'" [class.new]="row.fate === 'added'">{{
            fateOf(row)
          }}</span>
        </ng-template>
      </ui-data-table>
    } @else {
      <p class="soft">{{ book.say('transfer.rows.empty') }}</p>
    }
  `,
  styles: `
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: var(--two) var(--four);
    }
    dt {
      color: var(--ink-soft);
      font-size: var(--text-small);
    }
    dd {
      font-size: var(--text-title);
      font-weight: var(--strong);
      font-variant-numeric: tabular-nums;
    }
    .refused dd,
    .no {
      color: var(--danger);
    }
    .new {
      color: var(--good);
    }
  `,
})
export class ImportReportView {
  protected readonly book = inject(Phrasebook);
  readonly report = input.required<ImportReport>();

  protected readonly counts = computed(() => {
    const { rows, added, unchanged, refused } = this.report();
    return [
      {
        label: this.book.say('transfer.count.rows'),
        value: this.book.number(rows),
        refused: false,
      },
      {
        label: this.book.say('transfer.count.added'),
        value: this.book.number(added),
        refused: false,
      },
      {
        label: this.book.say('transfer.count.unchanged'),
        value: this.book.number(unchanged),
        refused: false,
      },
      {
        label: this.book.say('transfer.count.refused'),
        value: this.book.number(refused),
        refused: refused > 0,
      },
    ];
  });
  protected readonly cut = computed(() => this.report().fates.length < this.report().rows);
  protected readonly columns = computed<readonly Column<RowFate>[]>(() => [
    {
      key: 'row',
      label: this.book.say('transfer.row'),
      value: (row) => row.row,
      text: (row) => this.book.number(row.row),
      number: true,
    },
    {
      key: 'unit',
      label: this.book.say('transfer.unit'),
      value: (row) => row.unit,
      width: '12rem',
    },
    { key: 'code', label: this.book.say('transfer.code'), value: (row) => row.code },
    {
      key: 'fate',
      label: this.book.say('transfer.fate'),
      value: (row) => this.fateOf(row),
      width: '9rem',
    },
    {
      key: 'reason',
      label: this.book.say('transfer.reason'),
      value: (row) => (row.reason === null ? '' : this.book.say(`transfer.reason.${row.reason}`)),
      width: '18rem',
    },
  ]);

  protected readonly rowId = (row: RowFate): string => String(row.row);

  protected fateOf({ fate }: RowFate): string {
    return this.book.say(
      fate === 'added' && !this.report().dryRun
        ? 'transfer.fate.added.done'
        : `transfer.fate.${fate}`,
    );
  }
}
