import type { Increment } from './increments';
import { LinearModelBuilder, type LinearModel } from './linear-model';
import type { Option, Options, Resource } from './options';
import type { PlanningProblem } from './problem';
import { shareOfYard, type Yard } from './yardstick';

/** A model with what its columns mean. */
export interface PlanningModel {
  readonly linear: LinearModel;
  /** The option of each of the first columns. */
  readonly options: readonly Option[];
  /** What the objective is multiplied with, so that its numbers suit a solver. */
  readonly scale: number;
  /** The row of each resource; undefined for one that cannot run out. */
  readonly rows: readonly (number | undefined)[];
  /** In an elastic model: the columns that say how much is short, in `unit` each. */
  readonly slacks: readonly Slack[];
}

/** A column that says how much of a resource is short. */
export interface Slack {
  readonly column: number;
  readonly resource: Resource;
  readonly unit: number;
}

/** The terms of a row. */
type Terms = [number, number][];

/**
 * The model of a problem: a column per option; per candidate that shares increments, a column per
 * year that says how far it is finished; per shared increment and year a column that is no more than
 * the candidates of each clause together. No large constants: a floor's need multiplies the column
 * that says whether it holds, and no gain counts for more than the need.
 */
export class ModelMaker {
  readonly #builder = new LinearModelBuilder();
  /** Columns of a candidate's options. */
  readonly #columns: (readonly { readonly option: Option; readonly column: number }[])[];
  /** Columns that say whether a candidate is finished by a year. */
  readonly #finished = new Map<string, Terms>();
  readonly #slacks: Slack[] = [];
  readonly #rows: (number | undefined)[] = [];

  constructor(
    private readonly problem: PlanningProblem,
    private readonly options: Options,
    private readonly increments: readonly Increment[],
    private readonly yards: readonly Yard[],
    /** Whether resources may be exceeded, at a price that is then all that counts. */
    private readonly elastic = false,
  ) {
    const byCost = problem.objective.kind === 'least-cost' && !elastic;
    this.#columns = options.ofCandidate.map((list) =>
      list.map((option) => ({
        option,
        column: this.#builder.column(byCost ? option.own : 0, true),
      })),
    );
  }

  make(): PlanningModel {
    this.#choices();
    this.#resources();
    this.#dependencies();
    this.#effects();
    const least = this.problem.objective.kind === 'least-cost' || this.elastic;
    const model = this.#builder.build(!least);
    const greatest = model.cost.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
    const scale = greatest > 0 ? 100 / greatest : 1;
    return {
      linear: { ...model, cost: model.cost.map((cost) => cost * scale) },
      options: this.#columns.flatMap((list) => list.map(({ option }) => option)),
      scale,
      slacks: this.#slacks,
      rows: this.#rows,
    };
  }

  #all(candidate: number): Terms {
    return (this.#columns[candidate] ?? []).map(({ column }) => [column, 1]);
  }

  #choices(): void {
    this.problem.candidates.forEach(({ mustDo }, candidate) => {
      const terms = this.#all(candidate);
      if (terms.length > 1 || mustDo) this.#builder.row(mustDo ? 1 : 0, 1, terms);
    });
    for (const group of this.options.alternatives) {
      this.#builder.row(
        0,
        1,
        group.flatMap((candidate) => this.#all(candidate)),
      );
    }
  }

  #resources(): void {
    const terms = this.options.resources.map((): Terms => []);
    for (const { option, column } of this.#columns.flat()) {
      for (const [place, taken] of option.takes) terms[place]?.push([column, taken]);
    }
    this.options.resources.forEach((resource, place) => {
      const { limit } = resource;
      const row = terms[place] ?? [];
      const most = row.reduce((sum, [, taken]) => sum + taken, 0);
      if (most <= limit) return;
      // As shares of what there is, so that euros and hours weigh alike.
      const unit = limit > 0 ? limit / 100 : 1;
      const scaled = row.map(([at, taken]): [number, number] => [at, taken / unit]);
      if (this.elastic) {
        const column = this.#builder.column(1, false, Infinity);
        this.#slacks.push({ column, resource, unit });
        scaled.push([column, -1]);
      }
      this.#rows[place] = this.#builder.row(-Infinity, limit / unit, scaled);
    });
  }

  #dependencies(): void {
    this.options.after.forEach((others, candidate) => {
      const own = this.#columns[candidate] ?? [];
      for (const other of others) {
        const before = this.#columns[other] ?? [];
        for (const { option } of own) {
          const started: Terms = own
            .filter((one) => one.option.start <= option.start)
            .map(({ column }) => [column, 1]);
          const done: Terms = before
            .filter((one) => one.option.end < option.start)
            .map(({ column }) => [column, -1]);
          this.#builder.row(-Infinity, 0, [...started, ...done]);
        }
      }
    });
  }

  /** The columns that add up to whether a candidate is finished by the end of a year. */
  #finishedBy(candidate: number, year: number): Terms {
    const key = `${candidate} ${year}`;
    const known = this.#finished.get(key);
    if (known) return known;
    const list = this.#columns[candidate] ?? [];
    const now: Terms = list
      .filter(({ option }) => option.year === year)
      .map(({ column }) => [column, 1]);
    const before = year > 0 ? this.#finishedBy(candidate, year - 1) : [];
    let terms: Terms = [...before, ...now];
    if (terms.length > 2) {
      const column = this.#builder.column(0, false);
      this.#builder.row(0, 0, [[column, -1], ...terms]);
      terms = [[column, 1]];
    }
    this.#finished.set(key, terms);
    return terms;
  }

  /** The columns that add up to whether an increment is reached by the end of a year; null for never. */
  #reachedBy({ clauses }: Increment, year: number): Terms | null {
    const finished = clauses.map((clause) =>
      clause.flatMap((candidate) => this.#finishedBy(candidate, year)),
    );
    const [first] = finished;
    if (!first || finished.some((terms) => terms.length === 0)) return null;
    if (finished.length === 1 && clauses[0]?.length === 1) return first;
    const column = this.#builder.column(0, false);
    for (const terms of finished) {
      this.#builder.row(-Infinity, 0, [
        [column, 1],
        ...terms.map(([at]): [number, number] => [at, -1]),
      ]);
    }
    return [[column, 1]];
  }

  #effects(): void {
    const { yards } = this;
    const goals = this.#goalColumns();
    for (let year = 0; year < this.options.years; year += 1) {
      const rows = yards.map(() => new Map<number, number>());
      const counts = yards.map(
        ({ need, goal, byYear, worth }) =>
          (need === null && (worth[year] ?? 0) > 0) || goal !== null || byYear === year,
      );
      for (const increment of this.increments) {
        const touched = yards.filter((_, at) => counts[at] && (increment.gains[at] ?? 0n) > 0n);
        const terms = touched.length > 0 ? this.#reachedBy(increment, year) : null;
        if (!terms) continue;
        yards.forEach((yard, at) => {
          const gain = increment.gains[at] ?? 0n;
          if (!counts[at] || gain <= 0n) return;
          const share = shareOfYard(yard, gain);
          for (const [column] of terms) {
            if (yard.need === null) {
              if (this.elastic) continue;
              this.#builder.addCost(column, share * (yard.worth[year] ?? 0));
            } else {
              const row = rows[at];
              row?.set(column, (row.get(column) ?? 0) + Math.min(1, share));
            }
          }
        });
      }
      yards.forEach((yard, at) => {
        if (!counts[at] || yard.need === null) return;
        const terms: Terms = [...(rows[at] ?? [])].map(([column, share]) => [
          column,
          Math.min(1, share),
        ]);
        const held = yard.goal === null ? undefined : goals[yard.goal]?.[year];
        if (held === undefined) this.#builder.row(1, Infinity, terms);
        else this.#builder.row(0, Infinity, [...terms, [held, -1]]);
      });
    }
  }

  /** Per goal and year a column that says whether it is passed, worth its weight. */
  #goalColumns(): number[][] {
    const { objective } = this.problem;
    if (objective.kind !== 'soonest') return [];
    return objective.goals.map(({ weight }) =>
      Array.from({ length: this.options.years }, () =>
        this.#builder.column(this.elastic ? 0 : weight, true),
      ),
    );
  }
}
