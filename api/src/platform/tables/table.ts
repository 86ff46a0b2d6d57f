/** The forms in which tables leave and enter. */
export type TableFormat = 'csv' | 'xlsx';

export const tableTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * What is written in a cell: a text, or a number. A workbook keeps a number as one, so that it can be counted with; CSV is
 * for programs and writes it with a point, whatever the language of the reader.
 */
export type Cell = string | number;

/** A row as it was read. */
export interface TableRow {
  /** The number that a spreadsheet program shows beside it; the first row is 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Which cells were numbers and not texts: `3.10` that became a number has lost its last digit. */
  readonly numbers: ReadonlySet<number>;
}

/** Why a file cannot be read as a table. */
export type TableFault = 'not-utf-8' | 'malformed' | 'no-rows' | 'too-much';

/** A file that is no table, or one too large to take in. */
export class UnreadableTable extends Error {
  constructor(
    readonly fault: TableFault,
    readonly row?: number,
  ) {
    super(fault);
  }
}

/** Most cells that a row may have; what lies beyond no table of ours has. */
export const mostColumns = 100;
