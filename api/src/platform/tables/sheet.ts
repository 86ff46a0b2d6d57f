import { WorkbookReader, WorkbookWriter } from '@cj-tech-master/excelts';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { assertModestArchive } from './archive-limits';
import { fromSheetText, toSheetText } from './sheet-text';
import { type Cell, mostColumns, type TableRow, UnreadableTable } from './table';

/** How many rows are handed over before looking whether they are taken off. */
const stride = 200;

/** Writes a workbook of one sheet, row by row, never faster than it is read. The only place that knows the library. */
export async function writeSheet(
  out: Writable,
  name: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
): Promise<void> {
  const workbook = new WorkbookWriter({ stream: out, useSharedStrings: false, useStyles: true });
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  // As text, so that a program that opens the file does not make the number 3.1 of the safeguard 3.10.
  sheet.columns = columns.map((column) => ({
    width: Math.max(12, column.length + 2),
    style: { numFmt: '@' },
  }));
  let count = 0;
  for await (const row of rows) {
    const written = sheet.addRow(
      row.map((cell) => (typeof cell === 'number' ? cell : toSheetText(cell))),
    );
    row.forEach((cell, index) => {
      if (typeof cell === 'number') written.getCell(index + 1).numFmt = 'General';
    });
    written.commit();
    count += 1;
    if (count % stride === 0) await takenOff(out);
  }
  sheet.commit();
  await workbook.commit();
}

async function takenOff(out: Writable): Promise<void> {
  // The library compresses on the next turn of the loop; without one, everything would wait in memory.
  await new Promise((resolve) => setImmediate(resolve));
  if (out.destroyed) throw new Error('nobody reads the table any more');
  if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
}

/**
 * The rows of a workbook's first sheet. Only values are looked at: of a formula the result that was saved with it.
 * @throws UnreadableTable
 */
export async function* readSheet(file: string): AsyncGenerator<TableRow> {
  await assertModestArchive(file);
  const workbook = new WorkbookReader(createReadStream(file), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    // Only a style tells a day from a number.
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  try {
    for await (const sheet of workbook) {
      for await (const row of sheet) yield rowOf(row);
      return;
    }
  } catch (error) {
    throw error instanceof UnreadableTable ? error : new UnreadableTable('malformed');
  }
}

interface SheetRow {
  readonly number: number;
  readonly cellCount: number;
  getCell(column: number): { readonly value: unknown };
}

/** The last row that a sheet can have. A file may name any other, or none. */
const lastRow = 1_048_576;

function rowOf(row: SheetRow): TableRow {
  if (!(row.number >= 1 && row.number <= lastRow)) throw new UnreadableTable('malformed');
  if (row.cellCount > mostColumns) throw new UnreadableTable('too-much', row.number);
  const cells: string[] = [];
  const numbers = new Set<number>();
  for (let column = 1; column <= row.cellCount; column += 1) {
    const { value } = row.getCell(column);
    if (typeof value === 'number') numbers.add(column - 1);
    cells.push(textOf(value));
  }
  return { number: row.number, cells, numbers };
}

/** What a person reads in a cell; a day as `YYYY-MM-DD`. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return fromSheetText(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dayOf(value);
  if (typeof value !== 'object') return '';
  if ('richText' in value && Array.isArray(value.richText))
    return (value.richText as { text?: unknown }[]).map(({ text }) => textOf(text)).join('');
  if ('result' in value) return textOf(value.result);
  if ('text' in value) return textOf(value.text);
  return 'error' in value && typeof value.error === 'string' ? value.error : '';
}

function dayOf(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return '';
  const [day = '', time = ''] = moment.toISOString().split('T');
  return time === '00:00:00.000Z' ? day : moment.toISOString();
}
