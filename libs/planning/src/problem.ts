import type { Level } from '@weerbaar/kernel';
import type { Cents } from '@weerbaar/money';
import type { Measure } from './measure';
import type { PlanningState } from './state';

/** To what level an initiative brings a safeguard at a unit; null leaves a dimension as it is. */
export interface Lift {
  readonly unit: string;
  /** The safeguard's code. */
  readonly safeguard: string;
  readonly documentation: Level | null;
  readonly implementation: Level | null;
}

/** What an initiative asks of a team, in whole units of the pool in each quarter that it runs. */
export interface Effort {
  readonly pool: string;
  readonly perQuarter: number;
}

/** An initiative that may be chosen. Quarters count from 0, the first of the first year. */
export interface Candidate {
  readonly code: string;
  /** The whole cost of each quarter from its start; its length is how long the initiative runs. */
  readonly cost: readonly Cents[];
  /** What EFRO carries of it, quarter by quarter; as long as `cost`. */
  readonly efro: readonly Cents[];
  readonly effort: readonly Effort[];
  /** The first and the last quarter in which it may start. */
  readonly earliest: number;
  readonly latest: number;
  /** Codes of the initiatives that must be finished before it starts. */
  readonly after: readonly string[];
  readonly mustDo: boolean;
  readonly lifts: readonly Lift[];
}

/** What may be spent in a year. */
export interface YearBudget {
  /** Own money. */
  readonly own: Cents;
  /** How much EFRO can carry; null when there is no limit. */
  readonly efro: Cents | null;
}

/** What a team can do, in whole units per quarter of the plan. */
export interface Capacity {
  readonly pool: string;
  readonly perQuarter: readonly number[];
}

/** A threshold: by the end of that year (0 is the first) the measure must have that value. */
export interface Floor {
  readonly code: string;
  readonly measure: Measure;
  /** In the measure's own 1/denominator. */
  readonly atLeast: bigint;
  readonly byYear: number;
}

/** Thresholds that make a verdict together: it is passed in the first year in which all of them hold. */
export interface Goal {
  readonly code: string;
  readonly floors: readonly Omit<Floor, 'code' | 'byYear'>[];
  /** How much this verdict counts beside others; a whole number from 1. */
  readonly weight: number;
}

/** What a plan is chosen for. */
export type Objective =
  /** The greatest measure, over the ends of years weighed by whole numbers from 0. */
  | {
      readonly kind: 'most-maturity';
      readonly measure: Measure;
      readonly yearWeights: readonly number[];
    }
  /** The most weight × years in which a goal is passed. */
  | { readonly kind: 'soonest'; readonly goals: readonly Goal[] }
  /** The least own money with which every floor holds. */
  | { readonly kind: 'least-cost' };

/** What is to be planned. */
export interface PlanningProblem {
  /** Per year; their number is the horizon. An initiative must finish within it. */
  readonly budgets: readonly YearBudget[];
  /** Whether money that is left goes to the next year. */
  readonly carryOver: boolean;
  readonly capacities: readonly Capacity[];
  readonly candidates: readonly Candidate[];
  /** Groups of which at most one is chosen. */
  readonly eitherOr: readonly (readonly string[])[];
  readonly state: PlanningState;
  /** Hold whatever the objective. */
  readonly floors: readonly Floor[];
  readonly objective: Objective;
}

/** An initiative in a plan, with the quarter in which it starts. */
export interface Chosen {
  readonly code: string;
  readonly start: number;
}

/** A plan: what is done, and when. */
export type Plan = readonly Chosen[];

/** How many quarters a year has. */
export const quartersPerYear = 4;

/** Why a problem cannot be planned at all: something is wrong with what was entered. */
export interface ProblemFlaw {
  readonly code:
    | 'no-years'
    | 'budget-below-nothing'
    | 'candidate-twice'
    | 'candidate-without-quarters'
    | 'cost-below-nothing'
    | 'efro-exceeds-cost'
    | 'effort-not-whole'
    | 'pool-unknown'
    | 'window-backwards'
    | 'dependency-unknown'
    | 'dependency-circle'
    | 'alternative-unknown'
    | 'floor-outside-years'
    | 'year-weights-wrong'
    | 'goal-weight-wrong';
  /** The candidate, the pool, the floor or the goal. */
  readonly of: string;
}
