import type { Measure } from './measure';
import type { PlanningProblem } from './problem';
import { measureNumerator } from './measure';
import { ownAnswers, type IndexedState } from './state';

/** A measure with what the end of each year of it is worth, and how much of it is asked. */
export interface Yard {
  readonly measure: Measure;
  /** How far it is from what is asked, in 1/denominator; null when more is always better. */
  readonly need: bigint | null;
  /** Which goal it belongs to; null for a floor or the objective itself. */
  readonly goal: number | null;
  /** The year by whose end it must hold; null when it need not. */
  readonly byYear: number | null;
  /** What a whole measure, or a whole need, is worth at the end of each year in a search. */
  readonly worth: readonly number[];
}

/** How much more a floor counts than anything else in a search: it must hold. */
const floorWorth = 1000;

/**
 * Everything that a problem weighs: first what the objective is about, then the floors. What holds
 * already needs nothing and is left out, so that no yard has a need of nothing.
 */
export function yardsOf(problem: PlanningProblem, index: IndexedState): Yard[] {
  const answers = ownAnswers(problem.state);
  const years = problem.budgets.length;
  const { objective } = problem;
  const needOf = (measure: Measure, atLeast: bigint): bigint =>
    atLeast - measureNumerator(measure, index, answers);
  const yards: Yard[] = [];
  if (objective.kind === 'most-maturity') {
    const total = objective.yearWeights.reduce((sum, weight) => sum + weight, 0);
    const worth = objective.yearWeights.map((weight) => weight / total);
    yards.push({ measure: objective.measure, need: null, goal: null, byYear: null, worth });
  }
  if (objective.kind === 'soonest') {
    objective.goals.forEach(({ floors, weight }, goal) => {
      const worth = Array.from({ length: years }, () => weight / floors.length);
      for (const { measure, atLeast } of floors) {
        const need = needOf(measure, atLeast);
        if (need > 0n) yards.push({ measure, need, goal, byYear: null, worth });
      }
    });
  }
  for (const { measure, atLeast, byYear } of problem.floors) {
    const need = needOf(measure, atLeast);
    const worth = Array.from({ length: years }, (_, year) => (year === byYear ? floorWorth : 0));
    if (need > 0n) yards.push({ measure, need, goal: null, byYear, worth });
  }
  return yards;
}

/** A gain as a share of what a yard counts by: its denominator, or what it needs. */
export const shareOfYard = ({ measure, need }: Yard, gain: bigint): number =>
  Number(gain) / Number(need ?? measure.denominator);
