import { compareFractions } from '@weerbaar/kernel';
import { problemFlaws } from './flaws';
import { incrementsOf } from './increments';
import { explainInfeasible, type Infeasibility } from './infeasible';
import type { LinearModel, Solve } from './linear-model';
import { ModelMaker, type PlanningModel } from './model';
import { optionsOf, type Option, type Options } from './options';
import type { Plan, PlanningProblem, ProblemFlaw } from './problem';
import { Bounds, toNumber, type Found, type PlanProof } from './proof';
import { Scoreboard } from './scoreboard';
import { fillGreedily, improve, perEuro, placeMustDo, prune, type Score } from './search';
import { indexState, type IndexedState } from './state';
import { brokenRules, costPerYear, objectiveValue } from './valuation';
import { yardsOf } from './yardstick';

/** How hard to look. */
export interface PlanSettings {
  /** The relative gap that is good enough, from 0; 0.01 is one per cent. */
  readonly gap: number;
  /** Seconds for everything together. */
  readonly timeLimit: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Plans that are known already: a scenario, what was adopted. They are never done worse than. */
  readonly known?: readonly Plan[];
}

/** What became of planning. */
export type PlanOutcome =
  | { readonly code: 'flawed'; readonly flaws: readonly ProblemFlaw[] }
  | { readonly code: 'infeasible'; readonly reasons: readonly Infeasibility[] }
  | { readonly code: 'no-plan-in-time' }
  | { readonly code: 'planned'; readonly plan: Plan; readonly proof: PlanProof };

/** How often the search takes a part out and fills up again: more often pays little beside the solver. */
const searchRounds = 20;

class Planning {
  readonly #index: IndexedState;
  readonly #options: Options;
  readonly #board: Scoreboard;
  readonly #mustDo: readonly boolean[];
  readonly #model: PlanningModel;
  readonly #began: number;
  readonly #maximise: boolean;
  readonly #bounds: Bounds;
  #best: Found | null = null;

  constructor(
    private readonly problem: PlanningProblem,
    private readonly solve: Solve,
    private readonly settings: PlanSettings,
  ) {
    this.#began = settings.now();
    this.#index = indexState(problem.state);
    this.#options = optionsOf(problem);
    this.#mustDo = problem.candidates.map(({ mustDo }) => mustDo);
    this.#maximise = problem.objective.kind !== 'least-cost';
    const yards = yardsOf(problem, this.#index);
    const measures = yards.map(({ measure }) => measure);
    const increments = incrementsOf(problem, this.#index, measures);
    this.#board = new Scoreboard(this.#options, increments, yards, this.#mustDo);
    this.#model = new ModelMaker(problem, this.#options, increments, yards).make();
    const whole = problem.objective.kind !== 'most-maturity';
    this.#bounds = new Bounds(this.#maximise, whole, this.#model.scale, settings.gap);
  }

  run(): PlanOutcome {
    for (const plan of this.settings.known ?? []) this.#consider(plan, 'known');
    this.#greedy();
    const { linear } = this.#model;
    const relaxed = this.#solve(linear, { relaxed: true });
    if (relaxed.state === 'infeasible' && !this.#best) return this.#infeasible();
    this.#bounds.bind(relaxed.bound);
    if (!this.#isEnough() && relaxed.values && relaxed.rowPrices) {
      this.#search(relaxed.values, relaxed.rowPrices);
    }
    if (!this.#isEnough() && relaxed.values && relaxed.reducedCosts && relaxed.objective !== null) {
      const near = this.#near(relaxed.values, relaxed.reducedCosts, Math.abs(relaxed.objective));
      const left = this.#left() / 3;
      this.#read(this.#solve(near, { relaxed: false, timeLimit: left }).values);
    }
    if (!this.#isEnough()) {
      const answer = this.#solve(linear, { relaxed: false });
      if (answer.state === 'infeasible' && !this.#best) return this.#infeasible();
      this.#read(answer.values);
      this.#bounds.bind(answer.bound);
    }
    return this.#best
      ? { code: 'planned', plan: this.#best.plan, proof: this.#bounds.proof(this.#best) }
      : { code: 'no-plan-in-time' };
  }

  #left(): number {
    return this.settings.timeLimit - (this.settings.now() - this.#began) / 1000;
  }

  #infeasible(): PlanOutcome {
    const reasons = explainInfeasible(this.problem, this.#index, this.solve, this.#left());
    return { code: 'infeasible', reasons };
  }

  #solve(model: LinearModel, { relaxed, timeLimit }: { relaxed: boolean; timeLimit?: number }) {
    const enough = relaxed ? null : this.#bounds.enough();
    return this.solve(model, {
      relaxed,
      gap: this.settings.gap,
      timeLimit: Math.max(0.05, timeLimit ?? this.#left()),
      enough: enough === null ? null : enough * this.#model.scale,
      start: relaxed ? null : this.#start(),
    });
  }

  /** The best plan as values of the options; what follows from them the solver completes. */
  #start(): Float64Array | null {
    if (!this.#best) return null;
    const starts = new Map(this.#best.plan.map(({ code, start }) => [code, start]));
    const values = new Float64Array(this.#model.linear.cost.length);
    this.#model.options.forEach(({ candidate, start }, column) => {
      const code = this.problem.candidates[candidate]?.code ?? '';
      values[column] = starts.get(code) === start ? 1 : 0;
    });
    return values;
  }

  #isEnough(): boolean {
    const gap = this.#best && this.#bounds.gap(this.#best.worth);
    return this.#left() <= 0 || (gap !== null && gap <= Math.max(this.settings.gap, 1e-9));
  }

  /** Keeps a plan when it may be carried out and is better: by its exact worth, not the solver's. */
  #consider(plan: Plan, by: PlanProof['by']): boolean {
    if (brokenRules(this.problem, this.#index, plan).length > 0) return false;
    const value = objectiveValue(this.problem, this.#index, plan);
    const worth = toNumber(value);
    const best = this.#best && compareFractions(value, this.#best.value);
    // Of two that are worth the same the one that costs less.
    const cheaper = best === 0 && this.#own(plan) < this.#own(this.#best?.plan ?? []);
    if (best === null || best === (this.#maximise ? 1 : -1) || cheaper) {
      this.#best = { plan, value, worth, by };
    }
    return true;
  }

  #own(plan: Plan): number {
    return costPerYear(this.problem, plan).reduce((sum, { own }) => sum + own, 0);
  }

  #planOf(options: readonly Option[]): Plan {
    return options
      .map(({ candidate, start }) => ({
        code: this.problem.candidates[candidate]?.code ?? '',
        start,
      }))
      .sort((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1));
  }

  /** The plan on the board, without what adds nothing. */
  #considerBoard(by: PlanProof['by']): void {
    prune(this.#board);
    this.#consider(this.#planOf(this.#board.snapshot()), by);
  }

  #greedy(): void {
    placeMustDo(this.#board, this.#options, this.#mustDo);
    fillGreedily(this.#board, this.#options, perEuro);
    this.#considerBoard('greedy');
  }

  /** Looks around the relaxed solution, which says what a plan with parts of initiatives would do. */
  #search(values: Float64Array, prices: Float64Array): void {
    if (this.problem.objective.kind !== 'most-maturity') return;
    const { scale, options, rows } = this.#model;
    const liked = new Map(options.map((option, column) => [option, values[column] ?? 0]));
    const priceOf = this.#options.resources.map(({ limit }, place) => {
      const row = rows[place];
      return row === undefined ? 0 : (Math.abs(prices[row] ?? 0) * 100) / (limit * scale);
    });
    const cost = new Map(
      options.map((option) => [
        option,
        option.takes.reduce((sum, [at, taken]) => sum + taken * (priceOf[at] ?? 0), 1e-9),
      ]),
    );
    const worth = (option: Option, gain: number): number =>
      Math.min(4, gain / (cost.get(option) ?? 1));
    const score: Score = (option, gain) => ((liked.get(option) ?? 0) + 0.3) * worth(option, gain);
    this.#board.restore([]);
    placeMustDo(this.#board, this.#options, this.#mustDo);
    fillGreedily(
      this.#board,
      this.#options,
      (option, gain) => ((liked.get(option) ?? 0) + 0.02) * worth(option, gain),
    );
    this.#considerBoard('search');
    improve(this.#board, this.#options, this.#mustDo, {
      rounds: searchRounds,
      enough: this.#bounds.enough() ?? Infinity,
      seed: 1,
      score,
    });
    this.#considerBoard('search');
  }

  /**
   * The model with only the options that lie near the relaxed solution: small, and nearly always with
   * a plan close to the best. It proves nothing, so its bound is not used.
   */
  #near(values: Float64Array, reduced: Float64Array, objective: number): LinearModel {
    const { linear, options } = this.#model;
    const touched = new Set(
      options.flatMap(({ candidate }, column) => ((values[column] ?? 0) > 1e-6 ? [candidate] : [])),
    );
    const upper = linear.upper.slice();
    const start = this.#start();
    options.forEach(({ candidate }, column) => {
      const [value, cost] = [values[column] ?? 0, Math.abs(reduced[column] ?? 0)];
      const most = touched.has(candidate) ? 0.0002 : 0.00005;
      const chosen = start !== null && (start[column] ?? 0) > 0.5;
      if (value <= 1e-7 && cost > most * objective && !chosen) upper[column] = 0;
    });
    return { ...linear, upper };
  }

  /** Reads a solution back; what does not fit to the cent is taken out. */
  #read(values: Float64Array | null): void {
    if (!values) return;
    const taken = this.#model.options.filter((_, column) => (values[column] ?? 0) > 0.5);
    this.#consider(this.#planOf(taken), 'solver');
    this.#board.restore([]);
    for (const option of [...taken].sort((a, b) => a.start - b.start)) {
      if (this.#board.chosen[option.candidate] === null && this.#board.fits(option)) {
        this.#board.add(option);
      }
    }
    if (this.#maximise) fillGreedily(this.#board, this.#options, perEuro);
    this.#considerBoard('solver');
  }
}

/**
 * The best plan that is found for a problem within the time, and how close to the best possible it is
 * proven to be. Every plan is checked and valued exactly, in whole cents and exact fractions, before
 * it is believed; the bound comes from the solver, moved to the safe side. Never worse than the greedy
 * choice or than a known plan that may still be carried out.
 */
export function makePlan(
  problem: PlanningProblem,
  solve: Solve,
  settings: PlanSettings,
): PlanOutcome {
  const flaws = problemFlaws(problem);
  return flaws.length > 0
    ? { code: 'flawed', flaws }
    : new Planning(problem, solve, settings).run();
}
