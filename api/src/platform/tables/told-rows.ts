import type { Cell } from './table';

/** What the cells of a row say, by the name of their column, in order. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** The rows of a table that is at hand as a whole. A stream asks for them one by one all the same. */
// eslint-disable-next-line @typescript-eslint/require-await -- nothing is waited for, but a table is read as one whose rows still come
export async function* toldRows<Row>(
  columns: Columns<Row>,
  rows: Iterable<Row>,
): AsyncGenerator<Cell[]> {
  for (const row of rows) yield Object.values(columns).map((told) => told(row));
}

/** Yes or no as a program reads it. */
export const told = (yes: boolean): string => String(yes);
