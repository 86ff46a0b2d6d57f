import { transferColumns, type TransferColumn } from '@weerbaar/contracts';
import type { ImportRow } from '@weerbaar/maturity';
import { Problem, refuse } from '../../platform/http/problem';
import { readTable } from '../../platform/tables/read-table';
import { type TableRow, UnreadableTable } from '../../platform/tables/table';
import { importProblems } from './import-scores.problems';

/** More rows than ten thousand units would fill in half a year; a larger file is cut in parts. */
const mostRows = 1_000_000;

export interface NumberedRow {
  readonly number: number;
  readonly row: ImportRow;
}

/** Where each column stands in the file; texts that nobody filled in may be left out. */
type Layout = Readonly<Partial<Record<TransferColumn, number>>>;

const optional: readonly TransferColumn[] = [
  'documentation_reason',
  'implementation_reason',
  'reason',
];

/** The rows of an exchange file. A file that is none is refused as a whole, and says where. */
export async function* readRows(file: string): AsyncGenerator<NumberedRow> {
  try {
    let layout: Layout | undefined;
    let count = 0;
    for await (const row of readTable(file)) {
      if (layout === undefined) {
        layout = layoutOf(row.cells);
        continue;
      }
      count += 1;
      if (count > mostRows) throw new UnreadableTable('too-much', row.number);
      yield { number: row.number, row: importRow(row, layout) };
    }
    if (layout === undefined) throw new UnreadableTable('no-rows');
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    throw new Problem(importProblems.unreadable, {
      fault: error.fault,
      ...(error.row !== undefined && { row: error.row }),
    });
  }
}

function layoutOf(cells: readonly string[]): Layout {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  // Programs write empty columns to the right of the last.
  const named = names.filter((name) => name !== '');
  const unknown = named.filter((name) => !(transferColumns as readonly string[]).includes(name));
  const repeated = named.filter((name, index) => named.indexOf(name) !== index);
  const missing = transferColumns.filter(
    (column) =>
      !named.includes(column) && !optional.includes(column) && !isOtherUnitColumn(column, named),
  );
  if (unknown.length + repeated.length + missing.length > 0) {
    return refuse(importProblems.columnsWrong, {
      missing,
      unknown: unknown.slice(0, 20).map((name) => name.slice(0, 100)),
      repeated,
    });
  }
  return Object.fromEntries(
    transferColumns.flatMap((column) =>
      named.includes(column) ? [[column, names.indexOf(column)]] : [],
    ),
  );
}

/** A unit is told by its name or by its id: one of the two columns is enough. */
function isOtherUnitColumn(column: TransferColumn, named: readonly string[]): boolean {
  return (
    (column === 'unit' && named.includes('unit_id')) ||
    (column === 'unit_id' && named.includes('unit'))
  );
}

function importRow({ cells, numbers }: TableRow, layout: Layout): ImportRow {
  const cell = (column: TransferColumn): string => {
    const at = layout[column];
    return at === undefined ? '' : (cells[at] ?? '');
  };
  return {
    unit: cell('unit'),
    unitId: cell('unit_id'),
    safeguard: cell('safeguard'),
    safeguardIsNumber: layout.safeguard !== undefined && numbers.has(layout.safeguard),
    effectiveOn: cell('effective_on'),
    kind: cell('kind'),
    documentation: cell('documentation'),
    implementation: cell('implementation'),
    documentationReason: cell('documentation_reason'),
    implementationReason: cell('implementation_reason'),
    reason: cell('reason'),
  };
}
