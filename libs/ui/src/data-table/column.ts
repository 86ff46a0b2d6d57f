import { Directive, TemplateRef, inject, input } from '@angular/core';

/** A column of a data table. */
export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** What the column sorts by and exports; null comes last whichever way it is sorted. */
  readonly value: (row: Row) => string | number | null;
  /** What a person reads; without it the value itself. */
  readonly text?: (row: Row) => string;
  /** Figures stand on the right, in figures of one width. */
  readonly number?: boolean;
  /** What stands in the row of totals, for the rows that the filter leaves. */
  readonly total?: (rows: readonly Row[]) => string;
  /** Not shown until the person chooses it. */
  readonly hidden?: boolean;
  /** The narrowest it may become, as CSS. */
  readonly width?: string;
  /**
   * Its words may take several lines where there is no room beside each other. Not for hundreds of
   * rows: what is scrolled past is reckoned with rows of one height.
   */
  readonly wraps?: boolean;
}

/** What a cell template gets. */
export interface CellContext<Row> {
  readonly $implicit: Row;
}

/**
 * The own look of a column: `<ng-template uiCell="score" [uiCellOf]="rows()" let-row>`. Handing it the
 * rows is only for the compiler, so that it knows what `row` is.
 */
@Directive({ selector: 'ng-template[uiCell]' })
export class CellTemplate<Row> {
  /** The key of the column. */
  readonly uiCell = input.required<string>();
  readonly uiCellOf = input<readonly Row[]>([]);
  readonly template = inject<TemplateRef<CellContext<Row>>>(TemplateRef);

  /** Tells the compiler what the template gets. */
  static ngTemplateContextGuard<Row>(
    _directive: CellTemplate<Row>,
    context: unknown,
  ): context is CellContext<Row> {
    return context !== undefined;
  }
}
