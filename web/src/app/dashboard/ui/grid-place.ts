/** A place in a grid, counted from 0: body rows first, the totals last. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How large the grid is. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where a key leads from a place in a grid: arrows one step, Home and End along the row, with Ctrl
 * to the corners, Page up and down ten rows. Undefined for a key that does not move; at an edge the
 * place stays.
 */
export function placeAfter(
  { row, column }: GridPlace,
  key: string,
  ctrl: boolean,
  { rows, columns }: GridSize,
): GridPlace | undefined {
  const at = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'Home':
      return at(ctrl ? 0 : row, 0);
    case 'End':
      return at(ctrl ? rows : row, columns);
    case 'PageUp':
      return at(row - 10, column);
    case 'PageDown':
      return at(row + 10, column);
    default:
      return undefined;
  }
}
