import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  DOCUMENT,
  type ElementRef,
  computed,
  contentChildren,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { formatCsv } from '@weerbaar/phrases';
import { Button } from '../button/button';
import { newId } from '../field/new-id';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';
import { CellTemplate, type Column } from './column';
import { Density } from './density';
import { type Place, stepFrom } from './grid-steps';
import { type Sort, filterRows, nextSort, sortRows, textOf, windowOn } from './table-rows';

/**
 * Rows under heads that stay in sight: sort, filter, choose columns, move with the keyboard, take
 * along. Long tables draw only what is seen. Filter and order can live in the address of the page.
 */
@Component({
  selector: 'ui-data-table',
  imports: [Button, Icon, NgTemplateOutlet],
  templateUrl: './data-table.html',
  styleUrl: './data-table.css',
  host: { '[class.tight]': 'density.tight()' },
})
export class DataTable<Row> {
  protected readonly book = inject(Phrasebook);
  protected readonly density = inject(Density);
  private readonly document = inject(DOCUMENT);
  protected readonly id = newId('table');

  /** What the table holds, for screen readers. */
  readonly label = input.required<string>();
  readonly rows = input.required<readonly Row[]>();
  readonly columns = input.required<readonly Column<Row>[]>();
  /** What stays the same when the rows are fetched again. */
  readonly rowId = input.required<(row: Row) => string>();
  readonly filter = model('');
  readonly sort = model<Sort | null>(null);
  /** The name of the file when the rows are taken along, without an ending. */
  readonly fileName = input('weerbaar');
  /** Where the server gives the same rows as a workbook, if it does. */
  readonly workbookUrl = input<string>();
  /** The height of the part that scrolls, as CSS. */
  readonly height = input('min(70vh, 48rem)');
  readonly toolbar = input(true);
  /** Enter on a row, or a press on it. Only listened to when rows lead somewhere (`opens`). */
  readonly opened = output<Row>();
  readonly opens = input(false);

  private readonly templates = contentChildren<CellTemplate<Row>>(CellTemplate);
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  protected readonly choosing = signal(false);
  private readonly chosen = linkedSignal<readonly Column<Row>[], ReadonlySet<string>>({
    source: this.columns,
    computation: (columns, previous) =>
      previous?.value ??
      new Set(columns.filter((column) => !column.hidden).map((column) => column.key)),
  });
  private readonly scrolled = signal({ top: 0, height: 800 });
  protected readonly place = signal<Place>({ row: -1, column: 0 });

  protected readonly shown = computed(() =>
    this.columns().filter((column, index) => index === 0 || this.chosen().has(column.key)),
  );
  protected readonly cellOf = computed(
    () => new Map(this.templates().map((cell) => [cell.uiCell(), cell.template])),
  );
  protected readonly found = computed(() => filterRows(this.rows(), this.shown(), this.filter()));
  protected readonly ordered = computed(() => {
    const sort = this.sort();
    const column = this.columns().find((candidate) => candidate.key === sort?.key);
    return sortRows(this.found(), column, sort?.descending ?? false, this.book.language());
  });
  private readonly rowHeight = computed(() => (this.density.tight() ? 32 : 40));
  protected readonly window = computed(() =>
    windowOn(this.ordered().length, this.rowHeight(), this.scrolled().top, this.scrolled().height),
  );
  protected readonly drawn = computed(() => {
    const { from, to } = this.window();
    return this.ordered()
      .slice(from, to)
      .map((row, index) => ({ row, index: from + index, id: this.rowId()(row) }));
  });
  protected readonly above = computed(() => this.window().from * this.rowHeight());
  protected readonly below = computed(
    () => (this.ordered().length - this.window().to) * this.rowHeight(),
  );
  protected readonly hasTotals = computed(() => this.shown().some((column) => column.total));
  protected readonly count = computed(() => {
    const [shown, total] = [this.found().length, this.rows().length];
    return shown === total
      ? this.book.say('table.rows', { count: total })
      : this.book.say('table.rows.filtered', { shown, total });
  });

  protected readonly textOf = textOf;

  protected sortState(key: string): 'ascending' | 'descending' | null {
    const sort = this.sort();
    if (sort?.key !== key) return null;
    return sort.descending ? 'descending' : 'ascending';
  }

  protected sortBy(key: string): void {
    this.sort.set(nextSort(this.sort(), key));
  }

  protected isChosen(key: string): boolean {
    return this.chosen().has(key);
  }

  protected chooseColumn(key: string): void {
    const next = new Set(this.chosen());
    if (!next.delete(key)) next.add(key);
    this.chosen.set(next);
  }

  /** The first column stays in sight; on a telephone it leaves room for what stands beside it. */
  protected onAPhone(width: string | undefined): string | null {
    return width === undefined ? null : `min(${width}, 44vw)`;
  }

  protected follow(): void {
    const { scrollTop, clientHeight } = this.scroller().nativeElement;
    this.scrolled.set({ top: scrollTop, height: clientHeight });
  }

  protected enter(row: Row, event: Event): void {
    const cell = event.target instanceof Element ? event.target : undefined;
    // a link or button inside the row does its own work
    if (!this.opens() || cell?.closest('a, button, input, select, label')) return;
    this.opened.emit(row);
  }

  protected pressed(event: KeyboardEvent): void {
    const row = this.ordered()[this.place().row];
    if (event.key === 'Enter' && row !== undefined) {
      this.openCell(event, row);
      return;
    }
    const size = { rows: this.ordered().length, columns: this.shown().length };
    const next = stepFrom(this.place(), event, size);
    if (!next) return;
    event.preventDefault();
    this.place.set(next);
    this.bringIntoSight(next);
  }

  private openCell(event: KeyboardEvent, row: Row): void {
    const cell = event.target;
    if (!(cell instanceof HTMLElement) || cell.matches('a, button, input')) return;
    const inner = cell.querySelector<HTMLElement>('a, button, input');
    if (inner) inner.click();
    else if (this.opens()) this.opened.emit(row);
    event.preventDefault();
  }

  private bringIntoSight({ row, column }: Place): void {
    const box = this.scroller().nativeElement;
    const { from, to } = this.window();
    if (row >= 0 && (row < from || row >= to)) box.scrollTop = row * this.rowHeight();
    setTimeout(() => {
      const cell = this.document.getElementById(`${this.id}-${String(row)}-${String(column)}`);
      const button = cell?.querySelector<HTMLElement>(':scope > button');
      (button ?? cell)?.focus();
    });
  }

  protected download(): void {
    const columns = this.shown();
    const csv = formatCsv(this.book.language(), [
      columns.map((column) => column.label),
      ...this.ordered().map((row) => columns.map((column) => column.value(row))),
    ]);
    const link = this.document.createElement('a');
    // the mark at the beginning tells spreadsheet programs that this is UTF-8
    link.href = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
    link.download = `${this.fileName()}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
