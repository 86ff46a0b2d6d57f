import { subtractFractions, type Fraction } from '@weerbaar/kernel';
import { incrementsOf } from './increments';
import type { Measure } from './measure';
import { optionsOf, type Option, type Options, type Resource } from './options';
import type { Plan, PlanningProblem } from './problem';
import { Scoreboard } from './scoreboard';
import { indexState } from './state';
import {
  costPerYear,
  measureOverTime,
  objectiveValue,
  passedIn,
  type MeasureOverTime,
  type YearCost,
} from './valuation';
import { yardsOf } from './yardstick';

/** Why an initiative is not in a plan. */
export type Missed = {
  readonly candidate: string;
  /** What it would add to the objective if it could be added; 0 when that is not a matter of more. */
  readonly gain: number;
  /** Own money over the plan, in cents. */
  readonly own: number;
} & (
  | { readonly code: 'does-not-fit' | 'adds-nothing' | 'left-open' }
  | { readonly code: 'alternative-chosen' | 'dependency-not-chosen'; readonly of: string }
  | {
      readonly code: 'own-budget-short' | 'efro-budget-short' | 'capacity-short';
      /** The year from 0, or the pool and the quarter. */
      readonly of: string;
      /** How much more, in cents or units, would let it in, at the start that asks least. */
      readonly short: number;
      /** Whether that alone would do; else something else is short as well. */
      readonly alone: boolean;
    }
);

/** What a plan means. */
export interface PlanReading {
  readonly value: Fraction;
  readonly costs: readonly YearCost[];
  /** The measures that were asked for, before the plan and at the end of each year. */
  readonly measures: readonly { readonly code: string; readonly values: MeasureOverTime }[];
  /** Per goal of the objective the first year in which it is passed; null for never. */
  readonly passed: readonly (number | null)[];
  /** What is not in it and why, what adds most per euro first. */
  readonly missed: readonly Missed[];
}

/** What is short for an option, as a share of what there is; the widest first. */
function shortages(option: Option, options: Options, used: readonly number[]) {
  return option.takes
    .flatMap(([place, taken]) => {
      const resource = options.resources[place];
      const short = (used[place] ?? 0) + taken - (resource?.limit ?? 0);
      return resource && short > 0
        ? [{ resource, short, share: short / Math.max(1, resource.limit) }]
        : [];
    })
    .sort((a, b) => b.share - a.share);
}

const nameOf = ({ kind, at, pool }: Resource) =>
  kind === 'capacity'
    ? ({ code: 'capacity-short', of: `${pool} ${at}` } as const)
    : kind === 'own'
      ? ({ code: 'own-budget-short', of: String(at) } as const)
      : ({ code: 'efro-budget-short', of: String(at) } as const);

/** Why each initiative that is not in a plan is not in it. */
export function missedBy(problem: PlanningProblem, plan: Plan): Missed[] {
  const index = indexState(problem.state);
  const yards = yardsOf(problem, index);
  const measures = yards.map(({ measure }) => measure);
  const increments = incrementsOf(problem, index, measures);
  const options = optionsOf(problem, true);
  const board = new Scoreboard(
    options,
    increments,
    yards,
    problem.candidates.map(({ mustDo }) => mustDo),
  );
  const starts = new Map(plan.map(({ code, start }) => [code, start]));
  const used = options.resources.map(() => 0);
  problem.candidates.forEach(({ code }, place) => {
    const list = options.ofCandidate[place] ?? [];
    const start = starts.get(code);
    // The start itself may have been left out as the same as an earlier one.
    const option = list.findLast((one) => start !== undefined && one.start <= start);
    if (!option) return;
    board.add(option);
    for (const [at, taken] of option.takes) used[at] = (used[at] ?? 0) + taken;
  });
  const nameOfPlace = (place: number): string => problem.candidates[place]?.code ?? '';
  return problem.candidates
    .flatMap((candidate, place): Missed[] => {
      if (starts.has(candidate.code)) return [];
      const list = options.ofCandidate[place] ?? [];
      const about = { candidate: candidate.code, own: list[0]?.own ?? 0 };
      const [first] = list;
      if (!first) return [{ ...about, gain: 0, code: 'does-not-fit' }];
      const gain = board.gain(place, first.year);
      const rival = options.alternatives
        .filter((group) => group.includes(place))
        .flatMap((group) => group.filter((other) => board.chosen[other] !== null))[0];
      if (rival !== undefined) {
        return [{ ...about, gain, code: 'alternative-chosen', of: nameOfPlace(rival) }];
      }
      const missing = options.after[place]?.find((other) => board.chosen[other] === null);
      if (missing !== undefined) {
        return [{ ...about, gain, code: 'dependency-not-chosen', of: nameOfPlace(missing) }];
      }
      if (gain <= 1e-12) return [{ ...about, gain: 0, code: 'adds-nothing' }];
      const ways = list
        .filter((option) => board.gain(place, option.year) > 1e-12)
        .filter((option) =>
          (options.after[place] ?? []).every(
            (other) => (board.chosen[other]?.end ?? Infinity) < option.start,
          ),
        )
        .map((option) => shortages(option, options, used))
        .sort((a, b) => (a[0]?.share ?? 0) - (b[0]?.share ?? 0) || a.length - b.length);
      const [worst, ...rest] = ways[0] ?? [];
      return [
        worst
          ? {
              ...about,
              gain,
              ...nameOf(worst.resource),
              short: worst.short,
              alone: rest.length === 0,
            }
          : { ...about, gain, code: ways.length > 0 ? 'left-open' : 'does-not-fit' },
      ];
    })
    .sort((a, b) => b.gain / (b.own + 1) - a.gain / (a.own + 1));
}

/** What a plan means, exactly, for the measures that a page wants to show. */
export function readPlan(
  problem: PlanningProblem,
  plan: Plan,
  measures: readonly Measure[],
): PlanReading {
  const index = indexState(problem.state);
  return {
    value: objectiveValue(problem, index, plan),
    costs: costPerYear(problem, plan),
    measures: measures.map((measure) => ({
      code: measure.code,
      values: measureOverTime(measure, problem, index, plan),
    })),
    passed: passedIn(problem, index, plan),
    missed: missedBy(problem, plan),
  };
}

/** How two plans differ. */
export interface PlanComparison {
  readonly both: readonly { readonly code: string; readonly starts: readonly [number, number] }[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** The second's worth less the first's. */
  readonly difference: Fraction;
}

/** How two plans of the same problem differ. */
export function comparePlans(problem: PlanningProblem, first: Plan, second: Plan): PlanComparison {
  const index = indexState(problem.state);
  const [a, b] = [first, second].map((plan) => new Map(plan.map((one) => [one.code, one.start])));
  return {
    both: first.flatMap(({ code, start }) => {
      const other = b?.get(code);
      return other === undefined ? [] : [{ code, starts: [start, other] as const }];
    }),
    onlyFirst: first.flatMap(({ code }) => (b?.has(code) ? [] : [code])),
    onlySecond: second.flatMap(({ code }) => (a?.has(code) ? [] : [code])),
    difference: subtractFractions(
      objectiveValue(problem, index, second),
      objectiveValue(problem, index, first),
    ),
  };
}
