import type { Dashboard, NodeScore } from '@weerbaar/contracts';

/** A row of the heat map: a node, and where its name and its cells lead. */
export interface HeatRow {
  readonly key: string;
  readonly name: string;
  readonly node: Pick<NodeScore, 'maturity' | 'coverage' | 'controls'>;
  /** The unit whose dashboard the name opens; null when that is the one on the page. */
  readonly opens: string | null;
  /** The unit whose control sheet a cell opens; null when its cells are made of other units. */
  readonly scored: string | null;
}

/**
 * The rows of the heat map: the units right below, then the unit itself where it has answers of its
 * own. Empty for a unit that has nobody below: its controls say it all.
 */
export function heatRows(
  board: Dashboard,
  scores: (unitId: string) => boolean,
  nameItself: (name: string) => string,
): readonly HeatRow[] {
  if (board.children.every((child) => child.itself)) return [];
  return board.children.map((child) => ({
    key: child.itself ? 'itself' : child.unitId,
    name: child.itself ? nameItself(child.name) : child.name,
    node: child,
    opens: child.itself ? null : child.unitId,
    scored: child.itself || scores(child.unitId) ? child.unitId : null,
  }));
}

/** The row of the unit with everything below it: what all other rows come to. */
export const totalRow = (board: Dashboard, name: string): HeatRow => ({
  key: 'total',
  name,
  node: board,
  opens: null,
  scored: null,
});

/** Whether there is nothing to show yet: no figure on this day, nor on any day before. */
export const isEmpty = (board: Dashboard): boolean =>
  board.maturity === null && board.trend.every((point) => point.maturity === null);
