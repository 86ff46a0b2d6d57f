import type { Solve } from './linear-model';
import { incrementsOf } from './increments';
import { measureNumerator } from './measure';
import { ModelMaker } from './model';
import { optionsOf, type Options, type Resource } from './options';
import { quartersPerYear, type PlanningProblem } from './problem';
import { answersAt } from './valuation';
import type { IndexedState } from './state';
import { yardsOf } from './yardstick';

/** Why there is no plan at all. */
export type Infeasibility =
  | {
      readonly code: 'must-do-does-not-fit' | 'must-do-alternatives' | 'floor-out-of-reach';
      /** The candidates, or the floor. */
      readonly of: string;
    }
  | {
      /** The least that must be added, all of these together, for there to be a plan. */
      readonly code: 'own-budget-short' | 'efro-budget-short' | 'capacity-short';
      /** The year from 0, or the pool and the quarter. */
      readonly of: string;
      /** Cents, or units of the pool; rounded up. */
      readonly short: number;
    }
  | { readonly code: 'rules-contradict'; readonly of: string };

const withoutLimits = (problem: PlanningProblem): PlanningProblem => ({
  ...problem,
  budgets: problem.budgets.map(() => ({ own: Number.MAX_SAFE_INTEGER as never, efro: null })),
  carryOver: false,
  capacities: problem.capacities.map(({ pool, perQuarter }) => ({
    pool,
    perQuarter: Array.from(
      { length: Math.max(perQuarter.length, problem.budgets.length * quartersPerYear) },
      () => Number.MAX_SAFE_INTEGER,
    ),
  })),
});

/** What no money and no team would mend: the problem without limits and with everything chosen. */
function structural(problem: PlanningProblem, index: IndexedState, free: Options): Infeasibility[] {
  const reasons: Infeasibility[] = [];
  problem.candidates.forEach(({ code, mustDo }, place) => {
    if (mustDo && free.ofCandidate[place]?.length === 0) {
      reasons.push({ code: 'must-do-does-not-fit', of: code });
    }
  });
  for (const group of problem.eitherOr) {
    const must = [...new Set(group)].filter(
      (code) => problem.candidates[free.places.get(code) ?? -1]?.mustDo,
    );
    if (must.length > 1) reasons.push({ code: 'must-do-alternatives', of: must.join(' ') });
  }
  for (const { code, measure, atLeast, byYear } of problem.floors) {
    const everything = problem.candidates.flatMap((candidate, place) => {
      const first = free.ofCandidate[place]?.[0];
      return first ? [{ code: candidate.code, start: first.start }] : [];
    });
    const reached = measureNumerator(measure, index, answersAt(problem, index, everything, byYear));
    if (reached < atLeast) reasons.push({ code: 'floor-out-of-reach', of: code });
  }
  return reasons;
}

const shortOf = ({ kind, at, pool }: Resource, short: number): Infeasibility =>
  kind === 'capacity'
    ? { code: 'capacity-short', of: `${pool} ${at}`, short }
    : { code: kind === 'own' ? 'own-budget-short' : 'efro-budget-short', of: String(at), short };

/**
 * Why no plan can be made: first what lies in the initiatives themselves, else the least that must be
 * added to budgets and teams, in shares of what there is; `rules-contradict` when that is not found.
 */
export function explainInfeasible(
  problem: PlanningProblem,
  index: IndexedState,
  solve: Solve,
  timeLimit: number,
): Infeasibility[] {
  const free = withoutLimits(problem);
  const reasons = structural(problem, index, optionsOf(free));
  if (reasons.length > 0) return reasons;
  const yards = yardsOf(problem, index);
  const increments = incrementsOf(
    problem,
    index,
    yards.map(({ measure }) => measure),
  );
  const options = optionsOf(problem, true);
  const { linear, slacks } = new ModelMaker(problem, options, increments, yards, true).make();
  const settings = { relaxed: false, gap: 0.01, enough: null, start: null };
  const { values } = solve(linear, { ...settings, timeLimit: Math.max(1, timeLimit) });
  if (!values) return [{ code: 'rules-contradict', of: '' }];
  return slacks.flatMap(({ column, resource, unit }) => {
    const short = Math.ceil((values[column] ?? 0) * unit - 1e-6 * unit);
    return short > 0 ? [shortOf(resource, short)] : [];
  });
}
