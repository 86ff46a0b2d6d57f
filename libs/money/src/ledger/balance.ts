import {
  addCents,
  atLeastNothing,
  cents,
  noMoney,
  subtractCents,
  sumCents,
  type Cents,
} from '../amount';
import { cellKey, type Cell } from './cell';

/**
 * Where the money of a cell, or of any group of cells, stands. Always
 * `decided = spent + open + forecast + free`.
 */
export interface Balance {
  /** What was decided, allotments and carry-overs included. */
  readonly decided: Cents;
  /** What was invoiced, credit notes taken off. */
  readonly spent: Cents;
  /** What of `spent` has been paid. */
  readonly paid: Cents;
  /** What is committed and not invoiced yet. */
  readonly open: Cents;
  /** What is expected on top of spent and open. */
  readonly forecast: Cents;
  /** What is left; below nothing when more is bound or expected than was decided. */
  readonly free: Cents;
}

/** What a commitment binds in one year, and what invoices have drawn from it there. */
export interface CommittedYear extends Cell {
  readonly commitment: string;
  readonly committed: Cents;
  readonly drawn: Cents;
  /** A closed commitment binds nothing more, whatever was left of it. */
  readonly closed: boolean;
}

/** Facts about cells; several about one cell add up, but for estimates, of which the last counts. */
export interface MoneyFacts {
  readonly decided: readonly (Cell & { readonly amount: Cents })[];
  readonly committed: readonly CommittedYear[];
  readonly spent: readonly (Cell & { readonly amount: Cents; readonly paid: Cents })[];
  /** What a cell is expected to have cost in the end: what is spent and committed by then included. */
  readonly estimates: readonly (Cell & { readonly amount: Cents })[];
}

/** A cell with its balance. */
export interface CellBalance extends Cell {
  readonly balance: Balance;
}

/** No money anywhere. */
export const emptyBalance: Balance = {
  decided: noMoney,
  spent: noMoney,
  paid: noMoney,
  open: noMoney,
  forecast: noMoney,
  free: noMoney,
};

/**
 * What a commitment still binds in a year: what was committed less what was drawn, so that an
 * invoice on a commitment does not count twice. Never below nothing, and never more than was
 * committed: a credit note frees what its invoice drew and no more.
 */
export const openOf = ({ committed, drawn, closed }: CommittedYear): Cents =>
  closed ? noMoney : cents(Math.min(committed, atLeastNothing(subtractCents(committed, drawn))));

/** What invoices drew on a commitment in a year beyond what it binds; nothing when all is well. */
export const overdrawnOf = ({ committed, drawn }: CommittedYear): Cents =>
  atLeastNothing(subtractCents(drawn, committed));

/**
 * The balance of one cell. The forecast is what the estimate says beyond what is spent and open, so
 * that an estimate that comes true does not count twice; free is what remains.
 */
export function balanceOf(
  facts: Pick<Balance, 'decided' | 'spent' | 'paid' | 'open'>,
  estimate: Cents,
): Balance {
  const { decided, spent, paid, open } = facts;
  const bound = addCents(spent, open);
  const forecast = atLeastNothing(subtractCents(estimate, bound));
  return {
    decided,
    spent,
    paid,
    open,
    forecast,
    free: subtractCents(decided, addCents(bound, forecast)),
  };
}

/** The sum of balances, part by part; the identity holds for it as it does for each. */
export function sumBalances(balances: readonly Balance[]): Balance {
  const sumOf = (part: keyof Balance) => sumCents(balances.map((balance) => balance[part]));
  return {
    decided: sumOf('decided'),
    spent: sumOf('spent'),
    paid: sumOf('paid'),
    open: sumOf('open'),
    forecast: sumOf('forecast'),
    free: sumOf('free'),
  };
}

/** Whether `decided = spent + open + forecast + free`, to the cent. */
export const identityHolds = ({ decided, spent, open, forecast, free }: Balance): boolean =>
  decided === sumCents([spent, open, forecast, free]);

/** Every cell that some fact is about, once, with its balance; in order of line, year, initiative. */
export function balanceCells(facts: MoneyFacts): CellBalance[] {
  const cells = new Map<string, Cell>();
  const sums = {
    decided: new Map<string, Cents>(),
    open: new Map<string, Cents>(),
    spent: new Map<string, Cents>(),
    paid: new Map<string, Cents>(),
  };
  const estimates = new Map<string, Cents>();
  const at = (cell: Cell): string => {
    const key = cellKey(cell);
    if (!cells.has(key))
      cells.set(key, { line: cell.line, year: cell.year, initiative: cell.initiative });
    return key;
  };
  const add = (to: Map<string, Cents>, key: string, amount: Cents) =>
    to.set(key, addCents(to.get(key) ?? noMoney, amount));
  for (const fact of facts.decided) add(sums.decided, at(fact), fact.amount);
  for (const fact of facts.committed) add(sums.open, at(fact), openOf(fact));
  for (const fact of facts.spent) {
    add(sums.spent, at(fact), fact.amount);
    add(sums.paid, at(fact), fact.paid);
  }
  for (const fact of facts.estimates) estimates.set(at(fact), fact.amount);
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, cell]) => ({
      ...cell,
      balance: balanceOf(
        {
          decided: sums.decided.get(key) ?? noMoney,
          spent: sums.spent.get(key) ?? noMoney,
          paid: sums.paid.get(key) ?? noMoney,
          open: sums.open.get(key) ?? noMoney,
        },
        estimates.get(key) ?? noMoney,
      ),
    }));
}

/** The balance of each group of cells, in the order in which the groups first come up. */
export function groupBalances<C extends CellBalance, K>(
  cells: readonly C[],
  groupOf: (cell: C) => K,
): { readonly group: K; readonly balance: Balance }[] {
  return [...Map.groupBy(cells, groupOf)].map(([group, members]) => ({
    group,
    balance: sumBalances(members.map(({ balance }) => balance)),
  }));
}

/** How far a line is bound beyond what was decided for a year: spent and open, not what is expected. */
export const overcommitment = ({
  decided,
  spent,
  open,
}: Pick<Balance, 'decided' | 'spent' | 'open'>): Cents =>
  atLeastNothing(subtractCents(addCents(spent, open), decided));
