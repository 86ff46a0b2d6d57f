/**
 * The smallest place that money stands in: a line of the budget, in a year, for an initiative or
 * for none in particular. Everything that is decided, committed, spent or expected names one.
 */
export interface Cell {
  readonly line: string;
  readonly year: number;
  readonly initiative: string | null;
}

/** One text per cell, to look it up by. */
export const cellKey = ({ line, year, initiative }: Cell): string =>
  `${line} ${year} ${initiative ?? ''}`;

/** The years that money can be decided for. */
export const firstYear = 2000;
export const lastYear = 2100;

/** Whether a budget can speak of a year. */
export const isBudgetYear = (year: number): boolean =>
  Number.isInteger(year) && year >= firstYear && year <= lastYear;
