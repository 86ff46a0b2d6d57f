import type { Answer, ResponsibilityKind } from './answer';
import { resolveStanding, sameStanding, type Standing } from './standing';
import { beginningOfTime, boundaryDates, canonicalSteps, valueAt, type Step } from './steps';
import { recordSteps, type TimedRecord } from './two-times';

export type AnswerRecord = TimedRecord<Answer>;

export type ResponsibilityRecord = TimedRecord<ResponsibilityKind> & {
  /** The unit that provides; null when the responsibility is the unit's own. */
  readonly providerUnitId: string | null;
};

/** The facts of one safeguard at one unit over time. */
export interface SafeguardHistory {
  readonly answers: readonly AnswerRecord[];
  /** Who answers; without a record the unit itself does. */
  readonly responsibilities: readonly ResponsibilityRecord[];
  /** The own answers of a provider unit to this safeguard; empty when it gave none. */
  readonly providerAnswers: (providerUnitId: string) => readonly AnswerRecord[];
  /** As known at this instant; now when absent. */
  readonly knownAt?: Date | undefined;
}

/**
 * How one safeguard stands at one unit over time. The list is canonical and begins at the beginning
 * of time, as missing and the unit's own: until somebody says who provides, everyone answers for
 * himself.
 */
export function standingSteps(history: SafeguardHistory): Step<Standing>[] {
  const { knownAt } = history;
  const own = recordSteps(history.answers, knownAt);
  const responsibility = recordSteps(history.responsibilities, knownAt);
  const providers = new Map<string, Step<AnswerRecord>[]>();
  for (const { value: record } of responsibility) {
    if (record.providerUnitId === null || providers.has(record.providerUnitId)) continue;
    const answers = history.providerAnswers(record.providerUnitId);
    providers.set(record.providerUnitId, recordSteps(answers, knownAt));
  }

  const begin = [{ on: beginningOfTime, value: undefined }];
  const days = boundaryDates([begin, own, responsibility, ...providers.values()]);
  const steps = days.map((on) => {
    const held = valueAt(responsibility, on);
    const provider = held?.providerUnitId == null ? undefined : providers.get(held.providerUnitId);
    const standing = resolveStanding({
      responsibility: held?.value ?? 'own',
      own: valueAt(own, on)?.value ?? null,
      provider: valueAt(provider ?? [], on)?.value ?? null,
    });
    return { on, value: standing };
  });
  return canonicalSteps(steps, sameStanding);
}
