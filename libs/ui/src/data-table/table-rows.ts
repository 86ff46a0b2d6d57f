import type { Column } from './column';

/** By which column rows are ordered. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** What a person reads in a cell. */
export const textOf = <Row>(column: Column<Row>, row: Row): string =>
  column.text?.(row) ?? String(column.value(row) ?? '');

const comparable = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows in which every word of the filter stands somewhere, whatever its accents and capitals. */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filter: string,
): readonly Row[] {
  const words = comparable(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = comparable(columns.map((column) => textOf(column, row)).join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** The rows in the order of a column; equal ones keep their place, empty ones come last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  descending: boolean,
  language: string,
): readonly Row[] {
  if (!column) return rows;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = descending ? -1 : 1;
  return [...rows].sort((rowA, rowB) => {
    const a = column.value(rowA);
    const b = column.value(rowB);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * collator.compare(String(a), String(b));
  });
}

/** The next order when a head is pressed: upwards, downwards, then as given. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? null : { key, descending: true };
}

/** Which rows are drawn: all of a short table, a window around what is seen of a long one. */
export interface RowWindow {
  readonly from: number;
  /** One past the last. */
  readonly to: number;
}

/** So many rows are drawn without a window. */
export const mostRowsWithoutWindow = 200;

const spare = 12;

/**
 * The window on `count` rows of `rowHeight` pixels when `scrolled` pixels lie above it and `height`
 * are seen. It always holds what is seen and some rows besides.
 */
export function windowOn(
  count: number,
  rowHeight: number,
  scrolled: number,
  height: number,
): RowWindow {
  if (count <= mostRowsWithoutWindow) return { from: 0, to: count };
  const first = Math.floor(scrolled / rowHeight);
  const seen = Math.ceil(height / rowHeight);
  const from = Math.min(Math.max(0, first - spare), Math.max(0, count - seen - 2 * spare));
  return { from, to: Math.min(count, first + seen + spare, from + seen + 2 * spare + 1) };
}
