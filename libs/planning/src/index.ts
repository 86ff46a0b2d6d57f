export { budgetCurve, withBudget, type CurvePoint } from './curve';
export { problemFlaws } from './flaws';
export { highsSolver, type HighsRuntime } from './highs';
export { type Infeasibility } from './infeasible';
export {
  type LinearModel,
  type Solve,
  type SolverAnswer,
  type SolverOptions,
} from './linear-model';
export { maturityMeasure, measureValue, type Measure, type NodeScope } from './measure';
export { makePlan, type PlanOutcome, type PlanSettings } from './plan';
export { toNumber, type PlanProof } from './proof';
export {
  quartersPerYear,
  type Candidate,
  type Capacity,
  type Chosen,
  type Effort,
  type Floor,
  type Goal,
  type Lift,
  type Objective,
  type Plan,
  type PlanningProblem,
  type ProblemFlaw,
  type YearBudget,
} from './problem';
export {
  comparePlans,
  missedBy,
  readPlan,
  type Missed,
  type PlanComparison,
  type PlanReading,
} from './reading';
export { indexState, type IndexedState, type PlanningCell, type PlanningState } from './state';
export {
  brokenRules,
  costPerYear,
  measureOverTime,
  objectiveValue,
  passedIn,
  type BrokenRule,
  type MeasureOverTime,
  type YearCost,
} from './valuation';
