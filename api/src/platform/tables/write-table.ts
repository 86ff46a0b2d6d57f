import { stringify } from 'csv-stringify';
import { PassThrough, Readable } from 'node:stream';
import { guardCell } from './formula-safety';
import type { Cell, TableFormat } from './table';
import { writeSheet } from './sheet';

/** Rows to be written, as they come. */
export type Rows = AsyncIterable<readonly Cell[]>;

/**
 * A table as a file, made while it is being sent. What goes wrong on the way breaks the stream off, so that half a table
 * never looks whole.
 */
export function writeTable(
  format: TableFormat,
  name: string,
  columns: readonly string[],
  rows: Rows,
): Readable {
  return format === 'csv' ? writeCsv(columns, rows) : writeXlsx(name, columns, rows);
}

/**
 * RFC 4180 with commas and CRLF, every cell in quotes. The byte order mark tells spreadsheet programs that it is UTF-8.
 * In a Belgian one, which expects semicolons, it is opened through "import text"; whoever double-clicks takes XLSX.
 */
function writeCsv(columns: readonly string[], rows: Rows): Readable {
  const written = stringify({
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: '\r\n',
  });
  const source = Readable.from(guarded(columns, rows));
  // Not `pipe` alone: that would leave the file open when a row fails, and the rows when nobody reads.
  source.on('error', (error) => written.destroy(error));
  written.on('close', () => source.destroy());
  return source.pipe(written);
}

function writeXlsx(name: string, columns: readonly string[], rows: Rows): Readable {
  const out = new PassThrough({ highWaterMark: 256 * 1024 });
  writeSheet(out, name, columns, guarded(columns, rows)).catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error('the table could not be written'));
  });
  return out;
}

async function* guarded(columns: readonly string[], rows: Rows): AsyncGenerator<Cell[]> {
  yield [...columns];
  for await (const row of rows)
    yield row.map((cell) => (typeof cell === 'number' ? cell : guardCell(cell)));
}
