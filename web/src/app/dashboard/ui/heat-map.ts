import {
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Button, Phrasebook } from '@weerbaar/ui';
import { Segmented } from '@weerbaar/ui/form';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import type { HeatRow } from '../data/heat-rows';
import { assessedOf } from '../data/readings';
import { type GridPlace, placeAfter } from './grid-place';
import { type HeatMode, heatCells, heatLegend, heatTable } from './heat-cells';
import { HeatLine, type DrawnLine } from './heat-line';
import { heatPicture } from './heat-picture';
import { TakeAlong } from './take-along';

/** Rows shown before a person asks for all of them. */
const most = 60;

/** The columns before those of the controls: the name, all controls together, how much is assessed. */
const leading = 3;

/**
 * Units by controls: the figure in each cell, a colour that helps, a hatch for what nobody assessed.
 * One stop of the tab key; arrows move inside, Enter opens what a cell is made of.
 */
@Component({
  selector: 'app-heat-map',
  host: { '(keydown)': 'move($event)', '(focusin)': 'remember($event.target)' },
  imports: [Button, HeatLine, Segmented, TakeAlong],
  templateUrl: './heat-map.html',
  styleUrls: ['./heat-colours.css', './heat-map.css'],
})
export class HeatMap {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  readonly rows = input.required<readonly HeatRow[]>();
  /** The unit itself: what all rows come to. */
  readonly total = input.required<HeatRow>();
  readonly controls = input.required<readonly { readonly code: string }[]>();
  /** One sentence that says what the table shows. */
  readonly summary = input.required<string>();
  /** What a picture of it says above: of whom, of when, and whether it is made up. */
  readonly caption = input.required<string>();
  readonly fileName = input.required<string>();

  private readonly table = viewChild.required<ElementRef<HTMLTableElement>>('table');
  protected readonly chosenMode = signal<string>('maturity');
  protected readonly mode = computed<HeatMode>(() =>
    this.chosenMode() === 'distance' ? 'distance' : 'maturity',
  );
  protected readonly modes = computed(() => [
    { value: 'maturity', label: this.book.say('core.maturity') },
    { value: 'distance', label: this.book.say('dashboard.heat.distance') },
  ]);
  protected readonly legend = computed(() => heatLegend[this.mode()]);
  private readonly whole = signal(false);
  protected readonly hidden = computed(() =>
    this.whole() ? 0 : Math.max(0, this.rows().length - most),
  );
  protected readonly body = computed(() =>
    this.rows()
      .slice(0, this.rows().length - this.hidden())
      .map((row) => this.drawn(row)),
  );
  protected readonly foot = computed(() => this.drawn(this.total()));

  protected readonly plain = () =>
    heatTable(
      [...this.rows(), this.total()],
      this.controls().map((control) => control.code),
      this.mode(),
      this.book,
    );

  protected readonly picture = () => heatPicture(this.table().nativeElement, this.caption());

  private readonly active = signal<GridPlace>({ row: 0, column: leading });
  private readonly size = computed(() => ({
    rows: this.body().length + 1,
    columns: this.controls().length + leading,
  }));

  /** The column that the tab key reaches in a row; -1 in all rows but one. */
  protected stopIn(row: number): number {
    const { rows, columns } = this.size();
    const at = this.active();
    return row === Math.min(at.row, rows - 1) ? Math.min(at.column, columns - 1) : -1;
  }

  protected move(event: KeyboardEvent): void {
    const from = this.placeOf(event.target);
    if (!from || event.altKey || event.metaKey || event.shiftKey) return;
    const to = placeAfter(from, event.key, event.ctrlKey, this.size());
    if (!to) return;
    event.preventDefault();
    this.active.set(to);
    const cell = this.table().nativeElement.rows[to.row + 1]?.cells[to.column];
    (cell?.querySelector<HTMLElement>('a') ?? cell)?.focus();
  }

  protected remember(target: EventTarget | null): void {
    const place = this.placeOf(target);
    if (place) this.active.set(place);
  }

  protected showAll(): void {
    this.whole.set(true);
  }

  private placeOf(target: EventTarget | null): GridPlace | undefined {
    if (!(target instanceof Element)) return undefined;
    const cell = target.closest<HTMLTableCellElement>('td, th');
    const row = cell?.closest('tr');
    return cell && row ? { row: row.rowIndex - 1, column: cell.cellIndex } : undefined;
  }

  private drawn(row: HeatRow): DrawnLine {
    const { maturity, coverage, controls } = row.node;
    return {
      key: row.key,
      name: row.name,
      opens: row.opens,
      scored: row.scored,
      maturity: this.book.score(maturity),
      exact: this.book.score(maturity, { decimals: 2 }),
      assessed: this.book.share(assessedOf(coverage), coverage.applicable),
      cells: heatCells(controls, this.mode(), this.book),
    };
  }
}
