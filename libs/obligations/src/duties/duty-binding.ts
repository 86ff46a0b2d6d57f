import type { CalendarDate } from '@weerbaar/kernel';
import type { ClassificationDecision } from '../classification/classify-entity';
import type { ClassificationLaw, ClassificationOutcome, DutyClass } from '../classification/law';
import { registrationsOf } from '../classification/registration';
import type { Duty } from './duty';

/** What decides which duties an entity has. */
export interface DutyScope {
  readonly outcome: ClassificationOutcome;
  readonly dutyClass: DutyClass | null;
  readonly providers: readonly ('digital' | 'trust')[];
  /** The registrations that it falls under, by code. */
  readonly registrations: readonly string[];
}

/** Whether a duty binds an entity, and why. */
export interface DutyBinding {
  /** `open`: not known before the entity has been classified. */
  readonly binding: 'obliged' | 'free' | 'none' | 'open';
  readonly reason:
    | 'by-class'
    | 'by-registration'
    | 'own-choice'
    | 'not-in-force'
    | 'not-a-provider'
    | 'other-registration'
    | 'not-in-scope'
    | 'to-be-determined';
}

/** The scope of an entity as its classification has it. */
export const dutyScopeOf = (
  decision: ClassificationDecision,
  law: ClassificationLaw,
): DutyScope => ({
  outcome: decision.outcome,
  dutyClass: decision.dutyClass,
  providers: decision.providers,
  registrations: registrationsOf(decision, law).map(({ code }) => code),
});

/**
 * Whether a duty binds an entity on a day. An entity that follows the duties by its own choice is
 * free in all that has no condition of its own; one that must register although it is out of scope
 * has that duty alone.
 */
export function dutyBinding(duty: Duty, scope: DutyScope, on: CalendarDate): DutyBinding {
  if (on < duty.validFrom || (duty.validTo !== null && on > duty.validTo)) {
    return { binding: 'none', reason: 'not-in-force' };
  }
  if (duty.registration !== null && scope.registrations.includes(duty.registration)) {
    return { binding: 'obliged', reason: 'by-registration' };
  }
  if (scope.outcome === 'to-be-determined') {
    return { binding: 'open', reason: 'to-be-determined' };
  }
  if (duty.registration !== null) return { binding: 'none', reason: 'other-registration' };
  const { providers } = duty;
  if (providers !== null && !scope.providers.some((provider) => providers.includes(provider))) {
    return { binding: 'none', reason: 'not-a-provider' };
  }
  if (scope.dutyClass !== null) {
    return { binding: duty.binding[scope.dutyClass], reason: 'by-class' };
  }
  return scope.outcome === 'voluntary'
    ? { binding: 'free', reason: 'own-choice' }
    : { binding: 'none', reason: 'not-in-scope' };
}
