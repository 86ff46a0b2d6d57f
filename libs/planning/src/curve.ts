import type { Fraction } from '@weerbaar/kernel';
import { cents } from '@weerbaar/money';
import type { Solve } from './linear-model';
import { makePlan, type PlanSettings } from './plan';
import type { Plan, PlanningProblem } from './problem';
import { toNumber } from './proof';

/** A point of the curve: what a budget can reach. */
export interface CurvePoint {
  /** The budget of every year as a share of the one entered, in hundredths. */
  readonly percent: number;
  /** Own money over all years, in cents. */
  readonly budget: number;
  /** What the plan costs of it. */
  readonly plan: Plan;
  readonly value: Fraction;
  /** No plan with this budget is worth more; null when nothing is proven. */
  readonly bound: number | null;
}

/** The problem with that share of its own budgets, rounded down to the cent. */
export const withBudget = (problem: PlanningProblem, percent: number): PlanningProblem => ({
  ...problem,
  budgets: problem.budgets.map(({ own, efro }) => ({
    own: cents(Math.floor((own * percent) / 100)),
    efro,
  })),
});

/**
 * What each budget can reach, from the smallest to the greatest; a budget without any plan is left
 * out. A plan for less money stays possible with more, so the curve never falls; and what more money
 * cannot reach, less cannot, so neither do its bounds. `timeLimit` is for all points together.
 */
export function budgetCurve(
  problem: PlanningProblem,
  percents: readonly number[],
  solve: Solve,
  settings: PlanSettings,
): CurvePoint[] {
  const points: CurvePoint[] = [];
  const began = settings.now();
  const sorted = [...new Set(percents)].sort((a, b) => a - b);
  sorted.forEach((percent, at) => {
    const scaled = withBudget(problem, percent);
    const left = settings.timeLimit - (settings.now() - began) / 1000;
    const known = points.map(({ plan }) => plan).slice(-1);
    const timeLimit = Math.max(0.2, left / (sorted.length - at));
    const outcome = makePlan(scaled, solve, { ...settings, timeLimit, known });
    if (outcome.code !== 'planned') return;
    points.push({
      percent,
      budget: scaled.budgets.reduce((sum, { own }) => sum + own, 0),
      plan: outcome.plan,
      value: outcome.proof.value,
      bound: outcome.proof.bound,
    });
  });
  if (problem.objective.kind === 'least-cost') return points;
  let least: number | null = null;
  for (const [at, point] of [...points.entries()].reverse()) {
    if (least !== null && (point.bound === null || point.bound > least)) {
      points[at] = { ...point, bound: Math.max(least, toNumber(point.value)) };
    }
    least = points[at]?.bound ?? least;
  }
  return points;
}
