export { responsibilityKinds, type Answer, type ResponsibilityKind } from './answer';
export { contribution, type UnitPeriod } from './contribution';
export { controlSteps, type ControlFacts, type GroupSteps } from './control-steps';
export {
  controlTally,
  sameControlTally,
  type ControlTally,
  type GroupedStanding,
} from './control-tally';
export {
  controlWeightAt,
  controlWeightSteps,
  greatestControlWeight,
  usualControlWeight,
  type WeightRecord,
} from './control-weights';
export { coverage, type Coverage } from './coverage';
export { gapToTarget, largestGaps, type Measured } from './gap-to-target';
export { groupProgress, type GroupProgress } from './group-progress';
export {
  importRowFate,
  longestReason,
  type ImportedAnswer,
  type ImportRow,
  type ImportScope,
  type ImportUnit,
  type RefusedRow,
} from './import-row';
export {
  lineageAt,
  lineageSteps,
  membershipPeriods,
  type Period,
  type UnitHistories,
} from './lineage';
export { controlMaturity, nodeMaturity, type WeighedControl } from './node-maturity';
export { csatPercent, levelBand } from './scales';
export {
  resolveStanding,
  safeguardMaturity,
  safeguardPoints,
  sameStanding,
  type SafeguardFacts,
  type Standing,
} from './standing';
export {
  standingSteps,
  type AnswerRecord,
  type ResponsibilityRecord,
  type SafeguardHistory,
} from './standing-steps';
export {
  beginningOfTime,
  boundaryDates,
  canonicalSteps,
  mergeSteps,
  valueAt,
  type Step,
} from './steps';
export { addTallies, sameTally, tallyDelta, zeroTally, type Tally } from './tally';
export {
  applyDeltas,
  canonicalTallies,
  stepDeltas,
  sumSteps,
  withinPeriod,
  type TallyChange,
} from './tally-steps';
export {
  everyControl,
  resolvedTargetSteps,
  targetSteps,
  type ResolvedTarget,
  type TargetFacts,
  type TargetRecord,
} from './target-steps';
export { treeProblem, type TreeProblem, type UnitChange } from './tree-problem';
export {
  liveRecords,
  recordAsAt,
  recordSteps,
  type RecordTimes,
  type TimedRecord,
} from './two-times';
export {
  sameUnitState,
  unitPeriods,
  unitStateSteps,
  type UnitAspects,
  type UnitState,
  type UnitVersion,
} from './unit-states';
export { weakestUnit } from './weakest-unit';
export {
  changedUnitScore,
  type ControlChange,
  unitScoreSteps,
  type ControlOverTime,
  type UnitScore,
} from './unit-score-steps';
