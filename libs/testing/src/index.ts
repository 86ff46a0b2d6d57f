export {
  nodeCounts,
  nodeMaturity,
  ratio,
  unitMaturity,
  unitPoints,
  weakestUnits,
  type Ratio,
} from './naive-readings';
export {
  controlThen,
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
export { readFacts, type Asked, type FrameworkOfTenant } from './read-facts';
export { scoreActs, scoreMoments, type ScoreAct } from './score-act';
export { ScoreActor, type ActRequest, type ImportedRow } from './score-actor';
export { scoreDifferences } from './score-differences';
export type {
  AnswerFact,
  Moment,
  ResponsibilityFact,
  ScoreFacts,
  TargetFact,
  VersionFact,
} from './score-facts';
export { nearCopies, wordsOutside } from './text-likeness';
