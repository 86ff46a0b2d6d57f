import { inks, page, sizes } from './house-style';
import type { Sheet, TextStyle } from './sheet';

interface DrawnTable {
  readonly caption: string;
  /** Empty for a table whose rows have their names in the first column alone. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  /** Whether the first column names its row. */
  readonly named: boolean;
}

const padding = 5;

/** A table whose head stands again on every page that it goes on to. */
export function drawTable(sheet: Sheet, table: DrawnTable): void {
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const widths = table.widths.map((width) => (width / total) * sheet.width);
  if (table.caption !== '') {
    sheet.room(72);
    sheet.text('P', table.caption, { size: sizes.small, ink: inks.soft, after: 3 });
  }
  const style = (column: number, head: boolean): TextStyle => ({
    size: sizes.small,
    strong: head,
    ink: table.named && column === 0 ? inks.soft : inks.text,
  });
  const row = (cells: readonly string[], head: boolean, repeated: boolean): void => {
    const heights = cells.map((cell, column) =>
      sheet.heightOf(cell, (widths[column] ?? 0) - 2 * padding, style(column, head)),
    );
    const height = Math.max(...heights, 10) + 2 * padding;
    const top = sheet.y;
    const draw = (): void => {
      let x: number = page.side;
      for (const [column, cell] of cells.entries()) {
        const width = widths[column] ?? 0;
        const at = x;
        const place = (): void => {
          sheet.place(cell, at + padding, top + padding, width - 2 * padding, style(column, head));
        };
        if (repeated) place();
        else if (head) sheet.tagged('TH', place, { scope: 'Column' });
        else if (table.named && column === 0) sheet.tagged('TH', place, { scope: 'Row' });
        else sheet.tagged('TD', place);
        x += width;
      }
    };
    if (repeated) sheet.artifact(draw);
    else sheet.within('TR', draw);
    sheet.artifact((pdf) => {
      pdf
        .moveTo(page.side, top + height)
        .lineTo(page.side + sheet.width, top + height)
        .lineWidth(head ? 1 : 0.5)
        .stroke(inks.line);
    });
    sheet.moveTo(top + height);
  };
  const heightOf = (cells: readonly string[]): number =>
    Math.max(
      ...cells.map((cell, column) =>
        sheet.heightOf(cell, (widths[column] ?? 0) - 2 * padding, style(column, false)),
      ),
    ) +
    2 * padding;
  sheet.within('Table', () => {
    if (table.head.length > 0) {
      sheet.room(48);
      row(table.head, true, false);
    }
    for (const cells of table.rows) {
      for (const part of parts(cells, heightOf)) {
        const before = sheet.y;
        sheet.room(heightOf(part));
        if (sheet.y < before && table.head.length > 0) row(table.head, true, true);
        row(part, false, false);
      }
    }
  });
  sheet.moveTo(sheet.y + 10);
}

const highest = page.height - page.top - page.foot - 60;

/** A row that no page can hold goes on in further rows, cut between words. */
function parts(
  cells: readonly string[],
  heightOf: (cells: readonly string[]) => number,
): readonly (readonly string[])[] {
  if (heightOf(cells) <= highest) return [cells];
  const words = cells.map((cell) => cell.split(' '));
  const longest = Math.max(...words.map(({ length }) => length));
  if (longest < 2) return [cells];
  const half = Math.ceil(longest / 2);
  const first = words.map((all) => all.slice(0, half).join(' '));
  const rest = words.map((all) => all.slice(half).join(' '));
  return [...parts(first, heightOf), ...parts(rest, heightOf)];
}
