export type { Brand } from './brand';
export {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  parseCalendarDate,
  todayInBrussels,
  type CalendarDate,
  type InvalidDate,
} from './calendar-date';
export {
  formatCompanyNumber,
  parseCompanyNumber,
  type CompanyNumber,
  type InvalidCompanyNumber,
} from './company-number';
export {
  addFractions,
  compareFractions,
  divideFraction,
  fraction,
  fractionFromWire,
  fractionToWire,
  multiplyFraction,
  reduceFraction,
  roundHalfUp,
  subtractFractions,
  type Fraction,
  type WireFraction,
} from './fraction';
export {
  parseAssessmentId,
  parseAttachmentId,
  parseEventId,
  parseGrantId,
  parseLandmarkId,
  parsePersonId,
  parseSessionId,
  parseTargetId,
  parseTenantId,
  parseUnitId,
  type AssessmentId,
  type AttachmentId,
  type EventId,
  type GrantId,
  type InvalidId,
  type LandmarkId,
  type PersonId,
  type SessionId,
  type TargetId,
  type TenantId,
  type UnitId,
} from './ids';
export { isLanguage, languages, type Language } from './language';
export { isLevel, levels, type Level } from './level';
export { err, ok, type Result } from './result';
export { lineForm, proseForm, tidyText } from './written-text';
