export { nodeCounts, nodeMaturity, ratio, unitMaturity, weakestUnits, type Ratio } from './naive-readings';
export {
  lineageThen,
  nodeTally,
  ownTally,
  subtreeThen,
  targetThen,
  unitIdsOf,
  unitThen,
  type NaiveTally,
  type UnitThen,
} from './naive-scores';
export type { AnswerFact, Moment, ResponsibilityFact, ScoreFacts, TargetFact, VersionFact } from './score-facts';
