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
export { latestArguable, type CountingRule, type LatestArguable } from './clocks/latest-arguable';
export {
  clocksInForce,
  clockTableProblems,
  clockTriggers,
  contentFields,
  recipientKinds,
  reportKinds,
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
