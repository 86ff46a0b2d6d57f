import { zip } from '@cj-tech-master/excelts/archive';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { createWriteStream } from 'node:fs';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { assertModestArchive } from './archive-limits';
import { readTable } from './read-table';
import { readSheet } from './sheet';
import { type Cell, type TableFormat, type TableRow, UnreadableTable } from './table';
import { writeTable } from './write-table';

function zipSync(files: Readonly<Record<string, string>>): Uint8Array {
  const archive = zip();
  for (const [name, text] of Object.entries(files)) archive.add(name, Buffer.from(text));
  return archive.bytesSync();
}

const formats: readonly TableFormat[] = ['csv', 'xlsx'];

describe('tables that leave and enter as files', () => {
  let folder: string;
  let made = 0;
  beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'tables-'))));
  afterAll(() => rm(folder, { recursive: true }));
  const aPath = () => path.join(folder, String((made += 1)));

  async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
    for (const item of items) yield await Promise.resolve(item);
  }
  const write = async (
    format: TableFormat,
    columns: readonly string[],
    rows: readonly (readonly Cell[])[],
  ) => {
    const file = aPath();
    await pipeline(writeTable(format, 'Scores', columns, each(rows)), createWriteStream(file));
    return file;
  };
  const read = async (file: string): Promise<TableRow[]> => {
    const rows: TableRow[] = [];
    for await (const row of readTable(file)) rows.push(row);
    return rows;
  };
  const cells = async (file: string) => (await read(file)).map((row) => row.cells);
  const saved = async (content: string | Uint8Array) => {
    const file = aPath();
    await writeFile(file, content);
    return file;
  };
  const fault = (file: string) =>
    read(file).then(
      () => undefined,
      (error: unknown) => (error instanceof UnreadableTable ? [error.fault, error.row] : error),
    );

  it.each(formats)('give every text back that went into %s', async (format) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\0＝\',;|"_x0041 é\ud800'.split('')) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 40 }),
        async (rows) => {
          // UTF-8 has no lonely halves of characters; the database, which is UTF-8, holds none either.
          const told = rows.map(([one, two]) => [
            'row',
            format === 'csv' ? one.toWellFormed() : one,
            format === 'csv' ? two.toWellFormed() : two,
            'end',
          ]);
          const [, ...back] = await cells(await write(format, ['a', 'b', 'c', 'd'], told));
          expect(back).toEqual(told);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(formats)('have no cell in %s that begins like a formula', async (format) => {
    const file = await write(format, ['a'], [['=1+1'], ['@x'], ['\t-1'], ['\0']]);
    const raw = format === 'csv' ? readCsvRaw : readSheetRaw;
    for (const cell of await raw(file)) expect(cell).toMatch(/^[a']/);
  });
  const readCsvRaw = async (file: string) => {
    return parse(await readFile(file), { bom: true }).flat();
  };
  const readSheetRaw = async (file: string) => {
    const all: string[] = [];
    for await (const row of readSheet(file)) all.push(...row.cells);
    return all;
  };

  it('are CSV as RFC 4180 has it, marked as UTF-8', async () => {
    const file = await write('csv', ['unit', 'reason'], [['Haven "A"', 'één;\nregel']]);
    expect(await readFile(file, 'utf8')).toBe(
      '\ufeff"unit","reason"\r\n"Haven ""A""","één;\nregel"\r\n',
    );
  });

  it('write a number as one in a workbook, and with a point in CSV', async () => {
    const rows = [['3.10', 3.5, 1234, '007']] as const;
    const files = await Promise.all(
      formats.map((format) => write(format, ['a', 'b', 'c', 'd'], rows)),
    );
    const [csv, xlsx] = await Promise.all(files.map(async (file) => (await read(file)).at(-1)));
    expect(csv?.cells).toEqual(['3.10', '3.5', '1234', '007']);
    expect([xlsx?.cells, xlsx?.numbers]).toEqual([['3.10', '3.5', '1234', '007'], new Set([1, 2])]);
  });

  it.each([
    ['commas', 'a,b\r\n1,2\r\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['the line ends of old', 'a,b\r1,2\r'],
    ['an end of old behind the last line', 'a,b\r\n1,2\r'],
    ['such an end and quotes', 'a,b\n"1","2"\r'],
    ['an empty line of old behind the last', 'a;b\n1;2\n\r'],
    ['a line end of each kind', '\ra,b\r\n\n1,2\r\n\r'],
    ['a byte order mark', '\ufeffa,b\n1,2'],
    ['quotes around a separator', '"a",b\n"1",2'],
    ['a comma in a quoted name among semicolons', '"a";"b"\n1;2'],
  ])('are read with %s', async (_, content) => {
    expect(await cells(await saved(content))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keep the numbers that a spreadsheet program shows beside the rows', async () => {
    const rows = await read(await saved('a,b\n\n"1\n2",x\n,\n3,y\n'));
    expect(rows.map(({ number, cells: row }) => [number, ...row])).toEqual([
      [1, 'a', 'b'],
      [3, '1\n2', 'x'],
      [5, '3', 'y'],
    ]);
  });

  it.each([
    [
      'text of the time before UTF-8',
      Buffer.from('unit,reason\nHaven,\xe9\xe9n\n', 'latin1'),
      ['not-utf-8', undefined],
    ],
    ['UTF-16', Buffer.from('\ufeffunit,reason\n', 'utf16le'), ['not-utf-8', undefined]],
    ['a quote that never ends', 'a,b\n"1,2\n3,4\n', ['malformed', 2]],
    ['a quote in the middle of a cell', 'a,b\n1,x"y\n', ['malformed', 2]],
    ['a row that never ends', `a,b\n${'x'.repeat(300_000)}`, ['malformed', 2]],
    ['a hundred and one columns', `${','.repeat(100)}x\n`, ['too-much', 1]],
    ['an archive that is no workbook', zipSync({ 'a.txt': 'hello' }), undefined],
    [
      'half an archive',
      zipSync({ 'xl/worksheets/sheet1.xml': '<worksheet>' }).subarray(0, 45),
      ['malformed', undefined],
    ],
    [
      'a workbook of broken XML',
      zipSync(aWorkbook('<worksheet><sheetData><row r="1"><c r="A1"')),
      ['malformed', undefined],
    ],
  ])('tell %s from a table', async (_, content, told) => {
    expect(await fault(await saved(content))).toEqual(told);
  });

  it('are nothing when the file is empty', async () => {
    expect(await read(await saved(''))).toEqual([]);
  });

  function aWorkbook(sheet: string, more: Record<string, string> = {}): Record<string, string> {
    return {
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      'xl/workbook.xml':
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/styles.xml':
        '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
      ...more,
      'xl/worksheets/sheet1.xml': sheet,
    };
  }
  const aSheet = (row: string) =>
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row}</sheetData></worksheet>`;

  it('are read as a spreadsheet program wrote them: shared texts, numbers, days, formulas by their result', async () => {
    const shared =
      '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Haven</t></si><si><r><t>rich </t></r><r><t>text</t></r></si></sst>';
    const row =
      '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c><c r="C4"><v>3.1</v></c><c r="D4" s="1"><v>45322</v></c><c r="E4"><f>1+1</f><v>2</v></c><c r="F4" t="b"><v>1</v></c><c r="H4" t="inlineStr"><is><t>in line</t></is></c></row>';
    const [read4] = await read(
      await saved(zipSync(aWorkbook(aSheet(row), { 'xl/sharedStrings.xml': shared }))),
    );
    expect(read4).toEqual({
      number: 4,
      cells: ['Haven', 'rich text', '3.1', '2024-01-31', '2', 'TRUE', '', 'in line'],
      numbers: new Set([2]),
    });
  });

  it('are refused when they reach far to the right', async () => {
    expect(
      await fault(
        await saved(zipSync(aWorkbook(aSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')))),
      ),
    ).toEqual(['too-much', 1]);
  });

  it.each(['4000000000', '1048577', '0', '-3', 'x'])(
    'are refused when they number a row %s, which no sheet has',
    async (number) => {
      const row = `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`;
      expect(await fault(await saved(zipSync(aWorkbook(aSheet(row)))))).toEqual([
        'malformed',
        undefined,
      ]);
    },
  );

  it('are refused when they would unpack to more than any table has', async () => {
    const bomb = await saved(zipSync(aWorkbook(aSheet(' '.repeat(40_000_000)))));
    await expect(assertModestArchive(bomb, 8 * 1024 * 1024)).rejects.toMatchObject({
      fault: 'too-much',
    });
  });

  it('are refused when they have more parts than any table has, whatever their directory says', async () => {
    const file = aPath();
    const handle = await open(file, 'w');
    const local = Buffer.from(
      '504b03040a00000000000000210000000000000000000000000001000000 61'.replace(' ', ''),
      'hex',
    );
    for (let count = 0; count < 100; count += 1)
      await handle.write(Buffer.concat(Array.from({ length: 1_000 }, () => local)));
    await handle.close();
    const before = process.memoryUsage().rss;
    const started = process.cpuUsage();
    await expect(assertModestArchive(file)).rejects.toMatchObject({ fault: 'too-much' });
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(64e6);
  });

  it.each(formats)('are made as %s no faster than they are read', async (format) => {
    let asked = 0;
    const endless = (async function* () {
      for (;;) {
        asked += 1;
        yield await Promise.resolve(
          Array.from(
            { length: 10 },
            (_, column) => `${String(asked)} ${String(column)} ${String(Math.sin(asked))}`,
          ),
        );
      }
    })();
    const out = writeTable(format, 'Scores', ['a'], endless);
    out.on('error', () => undefined);
    out.read(1);
    let before = -1;
    while (before !== asked && asked < 60_000) {
      before = asked;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    expect(asked).toBeLessThan(60_000);
    out.destroy();
  });

  it.each(formats)(
    'break off as %s when a row fails, so that half a table never looks whole',
    async (format) => {
      const failing = (async function* () {
        yield ['1'];
        await Promise.reject(new Error('the database is gone'));
      })();
      const out = writeTable(format, 'Scores', ['a'], failing);
      await expect(pipeline(out, createWriteStream(aPath()))).rejects.toThrow(
        'the database is gone',
      );
    },
  );
});
