/** A cell of a grid; row -1 is the head. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How far a page key goes. */
const pageOfRows = 10;

/** Where a key leads from a cell, staying inside the grid; undefined for a key that does not move. */
export function stepFrom(
  place: Place,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  size: { readonly rows: number; readonly columns: number },
): Place | undefined {
  const { row, column } = place;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const at = (toRow: number, toColumn: number): Place => ({
    row: Math.min(last.row, Math.max(-1, toRow)),
    column: Math.min(last.column, Math.max(0, toColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + pageOfRows, column);
    case 'PageUp':
      return at(row - pageOfRows, column);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? last.row : row, last.column);
    default:
      return undefined;
  }
}
