import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { attachmentNamed } from '../storage/download-headers';
import { type TableFormat, tableTypes } from './table';
import { type Rows, writeTable } from './write-table';

export interface TableToSend {
  readonly format: TableFormat;
  /** What the file is called, without its ending. */
  readonly name: string;
  /** What its sheet is called. */
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: Rows;
}

/**
 * Answers with a table to be saved, made while it is being sent: whatever its size, memory stays flat. Its first row is
 * asked for before the answer begins, so that a refusal is still a problem and not a broken file.
 */
export async function sendTable(reply: FastifyReply, table: TableToSend): Promise<StreamableFile> {
  const rows = table.rows[Symbol.asyncIterator]();
  const first = await rows.next();
  void reply.headers({
    'content-type': tableTypes[table.format],
    'content-disposition': attachmentNamed(`${table.name}.${table.format}`),
  });
  return new StreamableFile(
    writeTable(table.format, table.sheet, table.columns, startingWith(first, rows)),
  );
}

async function* startingWith<T>(
  first: IteratorResult<T, unknown>,
  others: AsyncIterator<T>,
): AsyncGenerator<T> {
  try {
    for (let next = first; next.done !== true; next = await others.next()) yield next.value;
  } finally {
    await others.return?.();
  }
}
