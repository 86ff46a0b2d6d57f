export type { ActivityAnswer, ClassificationAnswers } from './classification/answers';
export {
  classifyEntity,
  nextQuestions,
  type ClassificationDecision,
  type Ground,
  type OpenQuestion,
} from './classification/classify-entity';
export { beClassification2024 } from './classification/data/be-2024/law';
export { finesOf, type FineRange, type FineVerdict } from './classification/fines';
export {
  classificationOutcomes,
  questionCodes,
  type ActivityWeight,
  type BodyKind,
  type ClassificationLaw,
  type ClassificationOutcome,
  type ClassificationRule,
  type DutyClass,
  type EntityType,
  type Fine,
  type FineRules,
  type Question,
  type QuestionCode,
  type RegistrationRegime,
  type SizeRule,
} from './classification/law';
export {
  classificationLawOn,
  classificationLaws,
  findClassificationLaw,
} from './classification/laws';
export {
  asRecorded,
  classificationAt,
  classificationFate,
  departsFromRules,
  type ClassificationRecord,
  type RecordedClassification,
  type RefusedClassification,
} from './classification/recorded-classification';
export {
  changeDue,
  registrationDue,
  registrationsOf,
  type ScopeDates,
} from './classification/registration';
export {
  changedFields,
  missingFields,
  registrationFaults,
  registrationStanding,
  type FieldFault,
  type RegistrationData,
  type RegistrationNotice,
  type RegistrationStanding,
  type RegistrationVersion,
} from './classification/registration-data';
export { entitySize, type EntitySize } from './classification/size';
export { calendarEntries, type CalendarEntry } from './duties/calendar-entries';
export { dutyCatalogueOn, dutyCatalogues, findDuty } from './duties/catalogues';
export { claimIsContradicted, weighClaim, type ClaimVerdict } from './duties/claim';
export {
  correctiveActsAt,
  correctiveStages,
  findShortcoming,
  stepCorrectiveAction,
  type CorrectiveAct,
  type CorrectiveAction,
  type CorrectiveStage,
  type RefusedCorrectiveAct,
  type Retest,
} from './duties/corrective-action';
export {
  applyOverrides,
  explainLinks,
  linksOf,
  linkStrength,
  overrideFate,
  type CrosswalkOverride,
  type ExplainedLink,
  type LinkStrength,
  type OverrideScope,
  type RefusedOverride,
} from './duties/crosswalk';
export { beDuties2024 } from './duties/data/be-2024/catalogue';
export {
  conformityRoutes,
  dutyThemes,
  type Binding,
  type ConformityMilestone,
  type ConformityRoute,
  type Crosswalk,
  type Duty,
  type DutyCatalogue,
  type DutyGap,
  type DutyLinks,
  type DutyTheme,
} from './duties/duty';
export { dutyBinding, dutyScopeOf, type DutyBinding, type DutyScope } from './duties/duty-binding';
export {
  countReadings,
  dutyCoverage,
  type DutyCoverage,
  type SafeguardCounts,
  type SafeguardReading,
  type StrandCoverage,
} from './duties/duty-coverage';
export {
  dutyStateAt,
  dutyStateFate,
  dutyStatuses,
  ownEvidenceDemanded,
  type DutyState,
  type DutyStateRecord,
  type DutyStateScope,
  type DutyStatus,
  type RefusedDutyState,
} from './duties/duty-state';
export {
  compareDueItems,
  conformityDates,
  dueKinds,
  fallingDue,
  type ConformityDate,
  type DueItem,
  type DueKind,
  type EntityDates,
} from './duties/falling-due';
export {
  defaultClaimRules,
  defaultHorizonDays,
  defaultTrainingRules,
  type ClaimRules,
  type TrainingRules,
} from './duties/house-rules';
export {
  bodyTraining,
  memberTraining,
  type BodyTraining,
  type MemberTraining,
  type Mandate,
} from './duties/training';
export { actCodes, acts, type Act, type ActCode, type Source } from './source';
export { belgianClocks } from './clocks/belgian-clocks';
export {
  compareInstants,
  isBefore,
  millisecondsOf,
  parseInstant,
  toInstant,
  type Instant,
  type InvalidInstant,
} from './clocks/instant';
export {
  countingSource,
  latestArguable,
  type CountingRule,
  type LatestArguable,
} from './clocks/latest-arguable';
export {
  clocksInForce,
  clockTableProblems,
  clockTriggers,
  contentFields,
  recipientKinds,
  reportKinds,
  type ClockScope,
  type ClockTableProblem,
  type ClockTrigger,
  type Confidence,
  type ContentField,
  type ContentRule,
  type FieldNeed,
  type LegalClock,
  type LegalSource,
  type RecipientKind,
  type Regime,
  type ReportKind,
} from './clocks/legal-clock';
export {
  deadlineOf,
  lengthOf,
  parsePeriod,
  type InvalidPeriod,
  type Period,
  type PeriodLength,
} from './clocks/period';
export {
  belgianHolidays,
  easterSunday,
  isWorkingDay,
  type PublicHoliday,
} from './clocks/public-holidays';
export {
  defaultEscalation,
  nextReminderAt,
  reminderPlan,
  remindersDue,
  type Escalation,
  type Reminder,
} from './clocks/reminders';
export {
  moveClock,
  readClock,
  startClock,
  type ClockReading,
  type StartedClock,
} from './clocks/started-clock';
export { brusselsZone, momentOf, wallTimeOf, type WallTime } from './clocks/wall-clock';
