import type { BudgetView } from '@weerbaar/contracts';
import {
  addCents,
  atLeastNothing,
  attribute,
  cents,
  groupBalances,
  overcommitment,
  sumAttributed,
  type Balance,
  type CellBalance,
} from '@weerbaar/money';

/** What rows of the budget are about. */
export const groupings = ['line', 'year', 'initiative', 'unit', 'control'] as const;

export type Grouping = (typeof groupings)[number];

/** A group of cells: what it is known by, null for the row of what belongs nowhere, and its balance. */
export interface BudgetGroup {
  readonly key: string | null;
  readonly balance: Balance;
  /** What its years are bound beyond what was decided for them. */
  readonly beyond: number;
}

/** How far the years of lines are bound beyond what was decided; free money of other years does not make good for it. */
const beyondOf = (cells: readonly CellBalance[]): number =>
  groupBalances(cells, ({ line, year }) => `${line} ${year}`).reduce(
    (sum, { balance }) => addCents(sum, overcommitment(balance)),
    atLeastNothing(cents(0)),
  );

const controlOf = (safeguard: string): string => safeguard.split('.')[0] ?? safeguard;

function byControl(cells: readonly CellBalance[], books: BudgetView): BudgetGroup[] {
  const keys = new Map(books.initiatives.map((one) => [one.id, one.keys]));
  const rows = cells.flatMap(({ balance, initiative }) =>
    attribute(balance, keys.get(initiative ?? '') ?? []),
  );
  return sumAttributed(rows, controlOf)
    .map(({ code, balance }) => ({ key: code, balance, beyond: 0 }))
    .sort((a, b) => Number(a.key ?? 999) - Number(b.key ?? 999));
}

/** The cells of the books in groups, by what somebody wants to see them. */
export function budgetGroups(
  cells: readonly CellBalance[],
  books: BudgetView,
  by: Grouping,
): BudgetGroup[] {
  if (by === 'control') return byControl(cells, books);
  const lineUnit = new Map(books.lines.map(({ id, unitId }) => [id, unitId]));
  const initiativeUnit = new Map(books.initiatives.map(({ id, unitId }) => [id, unitId]));
  const keyOf = {
    line: ({ line }: CellBalance) => line,
    year: ({ year }: CellBalance) => String(year),
    initiative: ({ initiative }: CellBalance) => initiative,
    unit: ({ line, initiative }: CellBalance) =>
      (initiative === null ? undefined : initiativeUnit.get(initiative)) ??
      lineUnit.get(line) ??
      null,
  }[by];
  const members = Map.groupBy(cells, keyOf);
  return groupBalances(cells, keyOf).map(({ group, balance }) => ({
    key: group,
    balance,
    // Lines and years alone are decided for; smaller groups share a line's year with others.
    beyond: by === 'line' || by === 'year' ? beyondOf(members.get(group) ?? []) : 0,
  }));
}
