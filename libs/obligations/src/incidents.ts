export { askThresholds, thresholdDay, type AskedThresholds } from './incidents/ask-thresholds';
export { belgianLaw } from './incidents/belgian-law';
export { breachAuthorities, type BreachAuthority } from './incidents/breach-authorities';
export { peopleTouched } from './incidents/breach-content';
export {
  emptyBreachEntry,
  leakCertainties,
  type BreachEntry,
  type LeakCertainty,
  type LeakedData,
} from './incidents/breach-entry';
export {
  breachEntryGaps,
  breachGaps,
  breachStanding,
  type BreachGap,
  type BreachStanding,
  type BreachTelling,
} from './incidents/breach-register';
export { decide } from './incidents/decide';
export { missingContent } from './incidents/decide-report';
export { evolve, replay } from './incidents/evolve';
export {
  breachRisks,
  caseOf,
  clockEndings,
  findings,
  incidentCauses,
  momentKinds,
  noIncident,
  openClocks,
  severities,
  type BreachRisk,
  type BreachRiskDecision,
  type ClockEnding,
  type EntityCase,
  type EntityRole,
  type Finding,
  type Incident,
  type IncidentCause,
  type IncidentClock,
  type IncidentNature,
  type IncidentReport,
  type Moment,
  type MomentKind,
  type OpenedStep,
  type ReportContent,
  type Severity,
  type SignificanceDecision,
} from './incidents/incident';
export {
  incidentRefusals,
  type IncidentAct,
  type IncidentCommand,
  type IncidentRefusal,
  type IncidentRefusalCode,
  type Law,
} from './incidents/incident-command';
export {
  incidentEventKinds,
  type EventStamp,
  type IncidentEvent,
  type IncidentFact,
} from './incidents/incident-event';
export { prefilledContent } from './incidents/prefilled-content';
export { prospectiveClocks, type ProspectiveClock } from './incidents/prospective-clocks';
export {
  significanceGrounds,
  significanceOutcomes,
  testSignificance,
  type CriterionMeasure,
  type CriterionResult,
  type SignificanceCriterion,
  type SignificanceFacts,
  type SignificanceGround,
  type SignificanceOutcome,
  type SignificanceTest,
} from './incidents/significance';
export { belgianCriteria, digitalProviders } from './incidents/significance-criteria';
export {
  figuresOf,
  yearlyStatistics,
  type IncidentFigures,
  type ReportStatistics,
  type Spread,
  type YearlyStatistics,
} from './incidents/yearly-statistics';
