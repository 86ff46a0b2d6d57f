import { err, ok, type CalendarDate, type Result } from '@weerbaar/kernel';
import { addCents, noMoney, sumCents, type Cents } from '../amount';
import { cellKey, isBudgetYear, type Cell } from '../ledger/cell';

/**
 * What a decision does with money: grants it, takes it away, moves it between lines, carries it
 * over to the next year, or allots a line's money to initiatives. The last three move money and
 * make none.
 */
export const decisionKinds = ['grant', 'cut', 'transfer', 'carry-over', 'allotment'] as const;

export type DecisionKind = (typeof decisionKinds)[number];

/** What a decision adds to a cell; below nothing when it takes away. */
export interface DecisionEntry extends Cell {
  readonly amount: Cents;
}

/** A decision with its two times: the day on which it was taken, and when we learned of it. */
export interface BudgetDecision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly decidedOn: CalendarDate;
  readonly recordedAt: Date;
  /** A decision recorded by mistake, which this one takes the place of or takes off the books. */
  readonly replaces: string | null;
  readonly entries: readonly DecisionEntry[];
}

/** Why a decision is refused. */
export interface RefusedDecision {
  readonly code:
    | 'in-the-future'
    | 'no-entries'
    | 'entry-zero'
    | 'year-invalid'
    | 'cell-repeated'
    | 'grant-takes-away'
    | 'cut-adds'
    | 'not-balanced'
    | 'carry-over-not-next-year'
    | 'allotment-between-lines';
  /** The entry that is wrong, counted from 0; absent when it is the whole. */
  readonly entry?: number;
}

const refused = (code: RefusedDecision['code'], entry?: number): Result<never, RefusedDecision> =>
  err(entry === undefined ? { code } : { code, entry });

const sumsBy = <K>(entries: readonly DecisionEntry[], keyOf: (entry: DecisionEntry) => K) =>
  [...Map.groupBy(entries, keyOf)].map(([key, group]) => ({
    key,
    sum: sumCents(group.map(({ amount }) => amount)),
  }));

/** Whether what is taken in one year of a line comes back in the next, and nowhere else. */
function carriesToNextYear(entries: readonly DecisionEntry[]): boolean {
  const [line] = entries;
  const years = sumsBy(entries, ({ year }) => year)
    .filter(({ sum }) => sum !== 0)
    .sort((a, b) => a.key - b.key);
  const [from, to, more] = years;
  return (
    line !== undefined &&
    from !== undefined &&
    to !== undefined &&
    more === undefined &&
    from.sum < 0 &&
    to.key === from.key + 1
  );
}

/**
 * Whether a decision may be recorded, or the first reason why not. Money that is moved must come
 * out where it went in: a transfer within its years, a carry-over within a line from a year to the
 * next, an allotment within its line and year. A replacement may be without entries: then the
 * decision that it replaces never was.
 */
export function decisionFate<
  D extends Pick<BudgetDecision, 'kind' | 'decidedOn' | 'entries' | 'replaces'>,
>(decision: D, today: CalendarDate): Result<D, RefusedDecision> {
  const { kind, entries } = decision;
  if (decision.decidedOn > today) return refused('in-the-future');
  if (entries.length === 0) {
    return decision.replaces === null ? refused('no-entries') : ok(decision);
  }
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (entry.amount === 0) return refused('entry-zero', index);
    if (!isBudgetYear(entry.year)) return refused('year-invalid', index);
    if (kind === 'grant' && entry.amount < 0) return refused('grant-takes-away', index);
    if (kind === 'cut' && entry.amount > 0) return refused('cut-adds', index);
    if (seen.has(cellKey(entry))) return refused('cell-repeated', index);
    seen.add(cellKey(entry));
  }
  if (kind === 'grant' || kind === 'cut') return ok(decision);
  const within = {
    transfer: ({ year }: DecisionEntry) => String(year),
    'carry-over': ({ line }: DecisionEntry) => line,
    allotment: ({ line, year }: DecisionEntry) => `${line} ${year}`,
  }[kind];
  const loose = sumsBy(entries, within).find(({ sum }) => sum !== 0);
  if (loose !== undefined) {
    const total = sumCents(entries.map(({ amount }) => amount));
    return refused(
      kind === 'allotment' && total === 0 ? 'allotment-between-lines' : 'not-balanced',
    );
  }
  if (kind === 'carry-over') {
    const lines = [...Map.groupBy(entries, ({ line }) => line).values()];
    if (!lines.every(carriesToNextYear)) return refused('carry-over-not-next-year');
  }
  return ok(decision);
}

/**
 * The decisions that count on a day, as known at an instant (now when absent): those taken by then
 * and known by then that no other known decision replaces. What drops out never comes back.
 */
export function decisionsAt<
  D extends Pick<BudgetDecision, 'id' | 'decidedOn' | 'recordedAt' | 'replaces'>,
>(decisions: readonly D[], on: CalendarDate, knownAt?: Date): D[] {
  const known = knownAt ? decisions.filter(({ recordedAt }) => recordedAt <= knownAt) : decisions;
  const replaced = new Set(known.flatMap(({ replaces }) => (replaces === null ? [] : [replaces])));
  return known.filter(({ id, decidedOn }) => decidedOn <= on && !replaced.has(id));
}

/** What was decided for each cell that decisions speak of; cells whose entries cancel out included. */
export function decidedCells(
  decisions: readonly Pick<BudgetDecision, 'entries'>[],
): DecisionEntry[] {
  const cells = new Map<string, DecisionEntry>();
  for (const { entries } of decisions) {
    for (const { line, year, initiative, amount } of entries) {
      const key = cellKey({ line, year, initiative });
      const sum = addCents(cells.get(key)?.amount ?? noMoney, amount);
      cells.set(key, { line, year, initiative, amount: sum });
    }
  }
  return [...cells.values()];
}

/** The entries of a yearly amount from a first year to a last, both included. Throws on years out of order. */
export function recurring(
  cell: Omit<Cell, 'year'>,
  amount: Cents,
  first: number,
  last: number,
): DecisionEntry[] {
  if (!isBudgetYear(first) || !isBudgetYear(last) || last < first) {
    throw new RangeError(`Not a row of years: ${first} to ${last}`);
  }
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    line: cell.line,
    initiative: cell.initiative,
    year: first + index,
    amount,
  }));
}

/**
 * The first cell that was left with less than nothing, such as a cut of more than was granted or a
 * transfer out of an empty line; null when there is none.
 */
export const belowNothing = (cells: readonly DecisionEntry[]): DecisionEntry | null =>
  cells.find(({ amount }) => amount < 0) ?? null;
