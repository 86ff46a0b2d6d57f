import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  model,
  output,
} from '@angular/core';
import { fractionToWire, isLevel, type Level } from '@weerbaar/kernel';
import { safeguardMaturity } from '@weerbaar/maturity';
import { Phrasebook, newId } from '@weerbaar/ui';
import { ScoreCell } from '@weerbaar/ui/data';
import { ScopeLink } from '../../shell/scope/scope-link';
import { dimensions, type Dimension } from '../data/answer-draft';
import type { SheetRow } from '../data/control-sheet-store';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { controlOf } from '../data/control-of';
import { AnswerStatus } from '../ui/answer-status';
import { ConflictChoice } from '../ui/conflict-choice';
import { LevelPips } from '../ui/level-pips';
import { SourceNote } from '../ui/source-note';
import { pressedInGrid, type GridAct, type GridCursor } from './grid-keys';

/** A key that asks for something beyond moving and giving a level. */
export type GridWish = Exclude<GridAct['act'], 'move' | 'level' | 'pick'>;

/** The safeguards of a control as a grid that is filled in with the keyboard alone. */
@Component({
  selector: 'app-assessment-grid',
  imports: [AnswerStatus, ConflictChoice, LevelPips, ScopeLink, ScoreCell, SourceNote],
  host: { '(keydown)': 'pressed($event)' },
  templateUrl: './assessment-grid.html',
  styleUrl: './assessment-grid.css',
})
export class AssessmentGrid {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly id = newId('grid');
  protected readonly dimensions = dimensions;

  readonly label = input.required<string>();
  readonly rows = input.required<readonly SheetRow[]>();
  /** Whether rows can be picked, for what is done to several at once. */
  readonly pickable = input(false);
  readonly cursor = model<GridCursor>({ row: 0, dimension: 'documentation' });
  readonly picked = model<ReadonlySet<string>>(new Set());
  /** A level was given at the cursor. */
  readonly levelled = output<{ row: SheetRow; dimension: Dimension; level: Level }>();
  readonly wished = output<GridWish>();

  protected readonly allPicked = computed(
    () => this.rows().length > 0 && this.rows().every(({ row }) => this.picked().has(row.code)),
  );
  protected readonly columns = computed(() => (this.pickable() ? 6 : 5));

  /** Puts the keyboard in the cell of the cursor. */
  focus(): void {
    afterNextRender(
      () => {
        const { row, dimension } = this.cursor();
        const cell = this.host.nativeElement.querySelector<HTMLElement>(
          `#${this.cellId(row, dimension)}`,
        );
        cell?.focus();
      },
      { injector: this.injector },
    );
  }

  protected readonly nameOf = (dimension: Dimension) => `levels.${dimension}` as const;

  protected pageOf({ row }: SheetRow): string {
    return `/maturity/${controlOf(row.code)}/${row.code}`;
  }

  protected cellId(row: number, dimension: Dimension): string {
    return `${this.id}-${row}-${dimension}`;
  }

  protected isHere(row: number, dimension: Dimension): boolean {
    const cursor = this.cursor();
    return cursor.row === row && cursor.dimension === dimension;
  }

  protected pressed(event: KeyboardEvent): void {
    const cell = (event.target as HTMLElement).closest('[data-cell]');
    if (!cell) return;
    const act = pressedInGrid(this.cursor(), event, this.rows());
    if (!act) return;
    event.preventDefault();
    this.follow(act);
  }

  private follow(act: GridAct): void {
    const row = this.rows()[this.cursor().row];
    switch (act.act) {
      case 'level':
        if (row) this.levelled.emit({ row, dimension: act.dimension, level: act.level });
        this.go(act.next);
        return;
      case 'move':
        this.go(act.next);
        return;
      case 'pick':
        if (row && this.pickable()) this.pick(row.row.code);
        return;
      case 'not-applicable':
      case 'open':
      case 'confirm':
      case 'undo':
      case 'panel':
      case 'keys':
      case 'refused':
        this.wished.emit(act.act);
    }
  }

  private go(next: GridCursor): void {
    const left = this.rows()[this.cursor().row];
    if (left && next.row !== this.cursor().row) left.saving.flush();
    this.cursor.set(next);
    this.focus();
  }

  /** The mouse or Tab came to a cell. */
  protected arrived(row: number, dimension: Dimension): void {
    if (this.isHere(row, dimension)) return;
    const left = this.rows()[this.cursor().row];
    if (left && row !== this.cursor().row) left.saving.flush();
    this.cursor.set({ row, dimension });
  }

  protected pipPressed(row: SheetRow, index: number, dimension: Dimension, level: Level): void {
    this.arrived(index, dimension);
    this.levelled.emit({ row, dimension, level });
    this.focus();
  }

  protected pick(code: string): void {
    const next = new Set(this.picked());
    if (!next.delete(code)) next.add(code);
    this.picked.set(next);
  }

  protected pickAll(): void {
    this.picked.set(this.allPicked() ? new Set() : new Set(this.rows().map(({ row }) => row.code)));
  }

  /** What the pips of a cell fill: the own level, or that of the provider where only he answers. */
  protected levelAt({ row, own }: SheetRow, dimension: Dimension): Level | null {
    if (row.responsibility.kind !== 'inherited')
      return own.kind === 'scored' ? own[dimension] : null;
    return this.providedAt(row.provided, dimension);
  }

  protected markAt({ row }: SheetRow, dimension: Dimension): Level | null {
    return row.responsibility.kind === 'shared' ? this.providedAt(row.provided, dimension) : null;
  }

  protected worth({ standing }: SheetRow) {
    const maturity = safeguardMaturity(standing);
    return maturity && fractionToWire(maturity);
  }

  /** What a screen reader says of a cell. */
  protected cellWords(sheetRow: SheetRow, dimension: Dimension): string {
    const { row, own, standing } = sheetRow;
    const level = this.levelAt(sheetRow, dimension);
    const none =
      (row.responsibility.kind === 'inherited' ? standing.kind : own.kind) === 'not-applicable'
        ? this.book.say('maturity.answer.not-applicable')
        : this.book.say('core.score.missing');
    const what = level === null ? none : this.book.say(`core.level.${level}`);
    const provider = this.markAt(sheetRow, dimension);
    return [
      `${row.code} ${this.book.say(`levels.${dimension}`)}: ${what}`,
      ...(provider === null
        ? []
        : [this.book.say('maturity.grid.provider-says', { level: provider })]),
      ...(sheetRow.editable ? [] : [this.book.say('maturity.grid.read-only')]),
    ].join('. ');
  }

  private providedAt(provided: SheetRow['row']['provided'], dimension: Dimension): Level | null {
    const level = provided?.[dimension];
    return isLevel(level) ? level : null;
  }
}
