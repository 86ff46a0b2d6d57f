import { fraction, subtractFractions, type Fraction, type Level } from '@weerbaar/kernel';
import type { Answer } from '@weerbaar/maturity';
import { measureNumerator, measureValue, type Measure } from './measure';
import { quartersPerYear, type Candidate, type Plan, type PlanningProblem } from './problem';
import { ownAnswers, type IndexedState } from './state';

const higher = (now: Level, to: Level | null): Level => (to !== null && to > now ? to : now);

const known = new WeakMap<PlanningProblem, ReadonlyMap<string, Candidate>>();

/** A candidate by its code; undefined when there is none. Problems do not change, so it is looked up once. */
export function candidateOf(problem: PlanningProblem, code: string): Candidate | undefined {
  const byCode =
    known.get(problem) ??
    new Map(problem.candidates.map((candidate) => [candidate.code, candidate]));
  known.set(problem, byCode);
  return byCode.get(code);
}

/** The last quarter in which an initiative of a plan runs. */
const endOf = (problem: PlanningProblem, code: string, start: number): number =>
  start + (candidateOf(problem, code)?.cost.length ?? 1) - 1;

/**
 * The own answers when everything in a plan that is finished by the end of a year has done what it
 * promises. A level never falls; what has no score gets none.
 */
export function answersAt(
  problem: PlanningProblem,
  index: IndexedState,
  plan: Plan,
  year: number,
): (Answer | null)[] {
  const answers = ownAnswers(problem.state);
  for (const { code, start } of plan) {
    if (Math.floor(endOf(problem, code, start) / quartersPerYear) > year) continue;
    const lifts = candidateOf(problem, code)?.lifts ?? [];
    for (const { unit, safeguard, documentation, implementation } of lifts) {
      const place = index.find(unit, safeguard);
      const now = place === undefined ? null : answers[place];
      if (place === undefined || now?.kind !== 'scored') continue;
      answers[place] = {
        kind: 'scored',
        documentation: higher(now.documentation, documentation),
        implementation: higher(now.implementation, implementation),
      };
    }
  }
  return answers;
}

/** What a plan costs in a year. */
export interface YearCost {
  readonly own: number;
  readonly efro: number;
}

/** What a plan costs per year, in cents. */
export function costPerYear(problem: PlanningProblem, plan: Plan): YearCost[] {
  const years = problem.budgets.map(() => ({ own: 0, efro: 0 }));
  for (const { code, start } of plan) {
    const candidate = candidateOf(problem, code);
    candidate?.cost.forEach((cost, offset) => {
      const year = years[Math.floor((start + offset) / quartersPerYear)];
      const efro = candidate.efro[offset] ?? 0;
      if (!year) return;
      year.own += cost - efro;
      year.efro += efro;
    });
  }
  return years;
}

/** A rule of the problem that a plan breaks. */
export interface BrokenRule {
  readonly code:
    | 'candidate-unknown'
    | 'candidate-twice'
    | 'start-outside-window'
    | 'not-finished-in-time'
    | 'own-budget-exceeded'
    | 'efro-budget-exceeded'
    | 'capacity-exceeded'
    | 'dependency-not-finished'
    | 'alternatives-together'
    | 'must-do-missing'
    | 'floor-missed';
  /** The candidate, the year, the pool and quarter, or the floor. */
  readonly of: string;
}

/**
 * Every rule that a plan breaks, in whole cents and exact levels, straight from the problem: it does
 * not trust what made the plan. Empty for a plan that may be carried out.
 */
export function brokenRules(
  problem: PlanningProblem,
  index: IndexedState,
  plan: Plan,
): BrokenRule[] {
  const broken: BrokenRule[] = [];
  const add = (code: BrokenRule['code'], of: string): void => void broken.push({ code, of });
  const starts = new Map(plan.map(({ code, start }) => [code, start]));
  const quarters = problem.budgets.length * quartersPerYear;
  plan.forEach(({ code, start }, place) => {
    const candidate = candidateOf(problem, code);
    if (!candidate) {
      add('candidate-unknown', code);
      return;
    }
    if (plan.findIndex((one) => one.code === code) !== place) add('candidate-twice', code);
    if (start < candidate.earliest || start > candidate.latest) add('start-outside-window', code);
    if (endOf(problem, code, start) >= quarters) add('not-finished-in-time', code);
    for (const other of candidate.after) {
      const before = starts.get(other);
      if (before === undefined || endOf(problem, other, before) >= start) {
        add('dependency-not-finished', code);
      }
    }
  });
  let [spent, may] = [
    { own: 0, efro: 0 },
    { own: 0, efro: 0 },
  ];
  costPerYear(problem, plan).forEach(({ own, efro }, year) => {
    const budget = problem.budgets[year];
    const allowed = { own: Number(budget?.own ?? 0), efro: budget?.efro ?? Infinity };
    const kept = problem.carryOver;
    spent = kept ? { own: spent.own + own, efro: spent.efro + efro } : { own, efro };
    may = kept ? { own: may.own + allowed.own, efro: may.efro + allowed.efro } : allowed;
    if (spent.own > may.own) add('own-budget-exceeded', String(year));
    if (spent.efro > may.efro) add('efro-budget-exceeded', String(year));
  });
  for (const { pool, perQuarter } of problem.capacities) {
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const asked = plan.reduce((sum, { code, start }) => {
        const candidate = candidateOf(problem, code);
        const runs = quarter >= start && quarter <= endOf(problem, code, start);
        const efforts = runs ? (candidate?.effort ?? []) : [];
        return efforts.reduce(
          (part, effort) => part + (effort.pool === pool ? effort.perQuarter : 0),
          sum,
        );
      }, 0);
      if (asked > (perQuarter[quarter] ?? 0)) add('capacity-exceeded', `${pool} ${quarter}`);
    }
  }
  for (const group of problem.eitherOr) {
    if (new Set(group.filter((code) => starts.has(code))).size > 1) {
      add('alternatives-together', group.join(' '));
    }
  }
  for (const { code, mustDo } of problem.candidates) {
    if (mustDo && !starts.has(code)) add('must-do-missing', code);
  }
  for (const { code, measure, atLeast, byYear } of problem.floors) {
    const answers = answersAt(problem, index, plan, byYear);
    if (measureNumerator(measure, index, answers) < atLeast) add('floor-missed', code);
  }
  return broken;
}

/** A measure before the plan and at the end of each year. */
export interface MeasureOverTime {
  readonly before: Fraction;
  readonly years: readonly Fraction[];
}

/** A measure before a plan and at the end of each of its years, exactly. */
export const measureOverTime = (
  measure: Measure,
  problem: PlanningProblem,
  index: IndexedState,
  plan: Plan,
): MeasureOverTime => ({
  before: measureValue(measure, index, ownAnswers(problem.state)),
  years: problem.budgets.map((_, year) =>
    measureValue(measure, index, answersAt(problem, index, plan, year)),
  ),
});

/** The first year at whose end every floor of each goal holds; null for never. 0 may mean: already. */
export function passedIn(
  problem: PlanningProblem,
  index: IndexedState,
  plan: Plan,
): (number | null)[] {
  const { objective } = problem;
  if (objective.kind !== 'soonest') return [];
  const answers = problem.budgets.map((_, year) => answersAt(problem, index, plan, year));
  return objective.goals.map(({ floors }) => {
    const year = answers.findIndex((at) =>
      floors.every(({ measure, atLeast }) => measureNumerator(measure, index, at) >= atLeast),
    );
    return year < 0 ? null : year;
  });
}

/**
 * What a plan is worth for the objective, exactly: the mean gain over the ends of years for
 * `most-maturity`, weight × years in which a goal is passed for `soonest`, and cents of own money for
 * `least-cost` (less is better).
 */
export function objectiveValue(
  problem: PlanningProblem,
  index: IndexedState,
  plan: Plan,
): Fraction {
  const { objective } = problem;
  if (objective.kind === 'least-cost') {
    return fraction(costPerYear(problem, plan).reduce((sum, { own }) => sum + BigInt(own), 0n));
  }
  if (objective.kind === 'soonest') {
    const years = passedIn(problem, index, plan).map((year, goal) =>
      year === null
        ? 0n
        : BigInt((objective.goals[goal]?.weight ?? 0) * (problem.budgets.length - year)),
    );
    return fraction(years.reduce((sum, part) => sum + part, 0n));
  }
  const { measure, yearWeights } = objective;
  const weights = yearWeights.map(BigInt);
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const numerators = problem.budgets.map((_, year) =>
    (weights[year] ?? 0n) === 0n
      ? 0n
      : measureNumerator(measure, index, answersAt(problem, index, plan, year)) *
        (weights[year] ?? 0n),
  );
  const before = measureNumerator(measure, index, ownAnswers(problem.state));
  return subtractFractions(
    fraction(
      numerators.reduce((sum, part) => sum + part, 0n),
      measure.denominator * total,
    ),
    fraction(before, measure.denominator),
  );
}
