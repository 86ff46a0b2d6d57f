import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { unguardCell } from './formula-safety';
import { readSheet } from './sheet';
import { mostColumns, type TableRow, UnreadableTable } from './table';

/** Characters of one row; a row with three texts of the longest kind has some 12,000. */
const longestRow = 200_000;

const none: ReadonlySet<number> = new Set();

/**
 * The rows of a CSV or XLSX file, one after another, the guard against formulas taken off. Which of the two it is, the
 * content tells. Blank rows are left out, and keep their number.
 * @throws UnreadableTable
 */
export async function* readTable(file: string): AsyncGenerator<TableRow> {
  const rows = (await startsAsArchive(file)) ? readSheet(file) : readCsv(file);
  for await (const row of rows) {
    if (row.cells.some((cell) => cell !== '')) yield { ...row, cells: row.cells.map(unguardCell) };
  }
}

async function startsAsArchive(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.toString('latin1') === 'PK\u0003\u0004';
  } finally {
    await handle.close();
  }
}

/** RFC 4180, with the separator that its first line uses: people's programs write commas, semicolons or tabs. */
async function* readCsv(file: string): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter: await separatorOf(file),
    // Files that were put together from several end their lines in several ways; the longest goes first.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRow,
  });
  const feeding = feed(file, parser);
  // Heard below; without this a fault before the first row would count as unheard.
  feeding.catch(() => undefined);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      if (cells.length > mostColumns) throw new UnreadableTable('too-much', number);
      yield { number, cells, numbers: none };
    }
    await feeding;
  } catch (error) {
    if (error instanceof UnreadableTable) throw error;
    throw new UnreadableTable('malformed', rowOfFault(error) ?? number + 1);
  } finally {
    parser.destroy();
  }
}

/** The parser runs ahead of its reader, and knows which row it stumbled over. */
function rowOfFault(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  return 'records' in error && typeof error.records === 'number' ? error.records + 1 : undefined;
}

/** Hands the file to the parser as text; stops at bytes that are no UTF-8. */
async function feed(file: string, parser: ReturnType<typeof parse>): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (bytes?: Buffer): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new UnreadableTable('not-utf-8');
    }
  };
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  try {
    for await (const bytes of source as AsyncIterable<Buffer>) {
      if (parser.destroyed) return;
      if (!parser.write(decoded(bytes))) await takenIn(parser);
    }
    parser.end(decoded());
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new UnreadableTable('malformed'));
  }
}

function takenIn(parser: ReturnType<typeof parse>): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      parser.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    parser.on('drain', done).on('close', done).on('error', done);
  });
}

async function separatorOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const [line = ''] = buffer.toString('utf8', 0, bytesRead).split(/[\r\n]/);
    const unquoted = line.replace(/"[^"]*"/g, '');
    const count = (sign: string): number => unquoted.split(sign).length - 1;
    return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  } finally {
    await handle.close();
  }
}
