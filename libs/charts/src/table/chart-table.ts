import type { Language } from '@weerbaar/kernel';
import { formatCsv } from '@weerbaar/phrases';

/** A cell: as people read it, and where that is a figure the figure itself for exports. */
export type ChartCell = string | { readonly shown: string; readonly exact: number | string | null };

/** The figures of a chart as a table; the first column names the row. */
export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly number?: boolean }[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** What a person reads in a cell. */
export const shownIn = (cell: ChartCell): string => (typeof cell === 'string' ? cell : cell.shown);

/** The table as CSV, with its exact figures; see `formatCsv`. */
export const csvOf = (table: ChartTable, language: Language): string =>
  formatCsv(language, [
    table.columns.map((column) => column.label),
    ...table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.exact))),
  ]);
