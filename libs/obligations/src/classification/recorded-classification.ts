import { err, ok, type CalendarDate, type Result } from '@weerbaar/kernel';
import { recordAsAt, type TimedRecord } from '@weerbaar/maturity';
import type { ClassificationDecision } from './classify-entity';
import type { ClassificationLaw, ClassificationOutcome, DutyClass } from './law';

/**
 * What somebody decided about an entity: as the rules have it, or otherwise with a reason. The rules
 * advise; a person decides and answers for it.
 */
export interface RecordedClassification {
  readonly outcome: ClassificationOutcome;
  readonly dutyClass: DutyClass | null;
  /** Needed where the decision is not what the rules come to. */
  readonly reason: string;
  readonly reviewOn: CalendarDate | null;
}

/** A decision with its two times: from when it holds, and when it became known. */
export type ClassificationRecord = TimedRecord<RecordedClassification>;

/** Why a decision is refused. */
export interface RefusedClassification {
  readonly code:
    | 'in-the-future'
    | 'law-not-in-force'
    | 'class-not-fitting'
    | 'reason-missing'
    | 'review-not-later';
}

const refused = (code: RefusedClassification['code']): Result<never, RefusedClassification> =>
  err({ code });

/** Essential and important are their own class, an identification names one, all else has none. */
const classFits = ({ outcome, dutyClass }: RecordedClassification): boolean => {
  if (outcome === 'essential' || outcome === 'important') return dutyClass === outcome;
  return outcome === 'identified' ? dutyClass !== null : dutyClass === null;
};

/** Whether what was decided is something else than what the rules come to. */
export const departsFromRules = (
  recorded: RecordedClassification,
  decision: ClassificationDecision,
): boolean => recorded.outcome !== decision.outcome || recorded.dutyClass !== decision.dutyClass;

/**
 * Whether a decision may be recorded from a day on, or the first reason why not. `decision` is what
 * the rules of that day come to for the answers given.
 */
export function classificationFate(
  recorded: RecordedClassification,
  effectiveOn: CalendarDate,
  scope: {
    readonly decision: ClassificationDecision;
    readonly law: ClassificationLaw;
    readonly today: CalendarDate;
  },
): Result<RecordedClassification, RefusedClassification> {
  const { law, today, decision } = scope;
  if (effectiveOn > today) return refused('in-the-future');
  if (effectiveOn < law.validFrom || (law.validTo !== null && effectiveOn > law.validTo)) {
    return refused('law-not-in-force');
  }
  if (!classFits(recorded)) return refused('class-not-fitting');
  if (departsFromRules(recorded, decision) && recorded.reason.trim() === '') {
    return refused('reason-missing');
  }
  const { reviewOn } = recorded;
  return reviewOn !== null && reviewOn <= effectiveOn ? refused('review-not-later') : ok(recorded);
}

/**
 * The decision with what a person made of it: duties, registrations and fines follow from this one.
 * Where it departs from the rules their grounds fall away, since the reason is the ground.
 */
export function asRecorded(
  decision: ClassificationDecision,
  recorded: RecordedClassification,
  law: ClassificationLaw,
): ClassificationDecision {
  if (!departsFromRules(recorded, decision)) return decision;
  const { outcome, dutyClass } = recorded;
  const types = law.types.filter(({ code }) => decision.types.includes(code));
  return {
    ...decision,
    outcome,
    dutyClass,
    atLeast: null,
    grounds: [],
    open: outcome === 'to-be-determined' ? decision.open : [],
    providers: dutyClass
      ? [...new Set(types.flatMap(({ provider }) => (provider ? [provider] : [])))]
      : [],
  };
}

/**
 * The decision that holds on a day, as known at an instant (now when absent); null when nobody has
 * decided yet.
 */
export const classificationAt = (
  records: readonly ClassificationRecord[],
  on: CalendarDate,
  knownAt?: Date,
): RecordedClassification | null => recordAsAt(records, on, knownAt)?.value ?? null;
