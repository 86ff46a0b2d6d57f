import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ExportQuery, transferColumns } from '@weerbaar/contracts';
import type { Cell } from '../../platform/tables/table';
import { writeTable } from '../../platform/tables/write-table';
import { exportRows } from '../../scores/export-scores/export-rows';
import type { Desk } from '../desk';
import { textOf } from '../entries';
import { type Given, Impossible, Mistyped, type Verb } from '../verb';
import { actAs, actOptions } from './act-as';
import { fileTrouble, readerLeft } from './file-trouble';

export const exportScores: Verb = {
  noun: 'scores',
  verb: 'export',
  summary: 'writes the answers that a person may see, in the form that can be imported again',
  operands: [],
  options: [
    ...actOptions,
    { name: 'unit', value: 'id', help: 'only this unit and those below it' },
    { name: 'on', value: 'date', help: 'as they were on this day, such as 2024-12-31 (today)' },
    { name: 'format', value: 'csv|xlsx', help: 'kind of file (csv)' },
    { name: 'out', value: 'file', help: 'where to write it (standard output)' },
  ],
  async run(desk, given) {
    const asked = askedOf(given);
    const asker = await actAs(desk, given);
    const { framework, version, unit, on = asker.today, format } = asked;
    const rows = await exportRows(desk.app, asker, { framework, version, below: unit, on });
    if (rows === undefined)
      throw new Impossible('there is no such unit, or this person may not see it.');
    let count = 0;
    const counted = async function* (): AsyncGenerator<Cell[]> {
      for await (const row of rows) {
        count += 1;
        yield row;
      }
    };
    const file = textOf(given, 'out');
    try {
      await pipeline(
        writeTable(format, 'Scores', transferColumns, counted()),
        destination(desk, file),
        { end: file !== '' },
      );
    } catch (error) {
      if (!readerLeft(error)) throw fileTrouble(error, file, 'written');
    }
    // On the standard output stands the file and nothing else.
    if (file === '') return { data: undefined, lines: [] };
    return {
      data: { tenant: asker.slug, file, rows: count, on },
      lines: [`${count} answers written to ${file}.`],
    };
  },
};

function askedOf(given: Given): ExportQuery {
  const parsed = ExportQuery.safeParse({
    unit: given['unit'],
    on: given['on'],
    format: given['format'],
  });
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  throw new Mistyped(`${JSON.stringify(given[name])} cannot be the --${name}`, [
    'scores',
    'export',
  ]);
}

/** Never over a file that is there already. */
const destination = (desk: Desk, file: string): NodeJS.WritableStream =>
  file === '' ? desk.out : createWriteStream(file, { flags: 'wx' });
