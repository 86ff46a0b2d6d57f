import { addDays, addMonths, type CalendarDate } from '@weerbaar/kernel';
import type { ClassificationDecision } from './classify-entity';
import type { ClassificationLaw, RegistrationRegime } from './law';

/** When an entity came under the law. */
export interface ScopeDates {
  /** Since when it is in scope. */
  readonly since: CalendarDate;
  /** The day on which the authority identified it; null when it was not. */
  readonly identifiedOn: CalendarDate | null;
}

/**
 * Under which registrations an entity falls: those of the types that count when it is in scope
 * (the general one when it is identified without any), and those of types that register anyway.
 */
export function registrationsOf(
  decision: ClassificationDecision,
  law: ClassificationLaw,
): readonly RegistrationRegime[] {
  const types = law.types.filter(({ code }) => decision.types.includes(code));
  const codes = types
    .filter(({ annex }) => annex === null || decision.dutyClass !== null)
    .map(({ registration }) => registration);
  if (decision.dutyClass && codes.length === 0) codes.push('general');
  return law.registrations.filter(({ code }) => codes.includes(code));
}

/**
 * The day by which an entity must be registered for the first time. Null when the law lays down
 * none: for whoever came into scope after the first term by itself, without an identification.
 */
export function registrationDue(
  regime: RegistrationRegime,
  dates: ScopeDates,
): CalendarDate | null {
  if (dates.identifiedOn !== null && regime.monthsAfterIdentification !== null) {
    return addMonths(dates.identifiedOn, regime.monthsAfterIdentification);
  }
  return dates.since <= regime.firstBy ? regime.firstBy : null;
}

/** The last day on which a change of registered data may be given, from the day of the change. */
export const changeDue = (regime: RegistrationRegime, changedOn: CalendarDate): CalendarDate =>
  regime.changeWithin.unit === 'weeks'
    ? addDays(changedOn, 7 * regime.changeWithin.count)
    : addMonths(changedOn, regime.changeWithin.count);
