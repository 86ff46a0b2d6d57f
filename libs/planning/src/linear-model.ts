/** A linear program, or a mixed-integer one, with its rows one after the other (CSR). */
export interface LinearModel {
  readonly maximise: boolean;
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where a column must be whole. */
  readonly whole: Int32Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** How a model is to be solved. */
export interface SolverOptions {
  /** Leave out that columns must be whole. */
  readonly relaxed: boolean;
  /** The relative gap at which it may stop, from 0. */
  readonly gap: number;
  /** In seconds. */
  readonly timeLimit: number;
  /** A value of the objective that is good enough to stop at; null for none. */
  readonly enough: number | null;
  /** A solution to begin with; null for none. */
  readonly start: Float64Array | null;
}

/** What a solver says. */
export interface SolverAnswer {
  readonly state: 'optimal' | 'stopped' | 'infeasible' | 'failed';
  /** The best solution found; null when there is none. */
  readonly values: Float64Array | null;
  readonly objective: number | null;
  /** Nothing better than this exists; null when nothing is proven. */
  readonly bound: number | null;
  /** Of a relaxed model: how much the objective changes per unit of a column; null otherwise. */
  readonly reducedCosts: Float64Array | null;
  /** Of a relaxed model: how much the objective changes per unit of a row's bound; null otherwise. */
  readonly rowPrices: Float64Array | null;
}

/** A solver of linear programs. It blocks, so it belongs in a worker. */
export type Solve = (model: LinearModel, options: SolverOptions) => SolverAnswer;

/** What a model without columns amounts to: its one solution, or that there is none. */
export function emptyAnswer(model: LinearModel): SolverAnswer {
  const none = new Float64Array();
  const prices = new Float64Array(model.rowLower.length);
  return model.rowLower.every((least, row) => least <= 0 && (model.rowUpper[row] ?? 0) >= 0)
    ? {
        state: 'optimal',
        values: none,
        objective: 0,
        bound: 0,
        reducedCosts: none,
        rowPrices: prices,
      }
    : {
        state: 'infeasible',
        values: null,
        objective: null,
        bound: null,
        reducedCosts: null,
        rowPrices: null,
      };
}

/** Collects columns and rows. */
export class LinearModelBuilder {
  readonly #cost: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #whole: number[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];

  /** A column from 0 to 1 (or `most`); its place. */
  column(cost: number, whole: boolean, most = 1): number {
    this.#cost.push(cost);
    this.#lower.push(0);
    this.#upper.push(most);
    this.#whole.push(whole ? 1 : 0);
    return this.#cost.length - 1;
  }

  /** Adds to what a column is worth. */
  addCost(column: number, cost: number): void {
    this.#cost[column] = (this.#cost[column] ?? 0) + cost;
  }

  /** A row; a column may stand in it once. Its place. */
  row(least: number, most: number, terms: Iterable<readonly [number, number]>): number {
    for (const [column, value] of terms) {
      this.#indices.push(column);
      this.#values.push(value);
    }
    this.#starts.push(this.#indices.length);
    this.#rowLower.push(least);
    this.#rowUpper.push(most);
    return this.#rowLower.length - 1;
  }

  build(maximise: boolean): LinearModel {
    return {
      maximise,
      cost: Float64Array.from(this.#cost),
      lower: Float64Array.from(this.#lower),
      upper: Float64Array.from(this.#upper),
      whole: Int32Array.from(this.#whole),
      rowLower: Float64Array.from(this.#rowLower),
      rowUpper: Float64Array.from(this.#rowUpper),
      starts: Int32Array.from(this.#starts),
      indices: Int32Array.from(this.#indices),
      values: Float64Array.from(this.#values),
    };
  }
}
