import type { CalendarDate } from '@weerbaar/kernel';
import type { Confidence, LegalSource } from '../clocks/legal-clock';
import type { Finding } from './incident';

/** Whether an incident must be reported under the security law. */
export const significanceOutcomes = ['significant', 'not-significant', 'undetermined'] as const;
export type SignificanceOutcome = (typeof significanceOutcomes)[number];

/** How a criterion is measured. Each limit must be passed, not only reached. */
export type CriterionMeasure =
  /** A question that a person answers. */
  | { readonly kind: 'question' }
  /** Loss above an amount or a share of last year's turnover, whichever is lower. */
  | {
      readonly kind: 'loss';
      readonly cents: number;
      readonly turnoverPercent: number;
    }
  /** A state of the service that lasts, for so many of its users where that matters. */
  | {
      readonly kind: 'outage';
      readonly of: 'unavailable' | 'limited' | 'slow';
      readonly minutes: number;
      /** The smaller of a share and a number; null where the users do not matter. */
      readonly users: { readonly percent: number; readonly count: number } | null;
    }
  /** A share or number of users touched, however long. */
  | { readonly kind: 'users'; readonly percent: number; readonly count: number }
  /** At least so many incidents of one cause in so many months, which together pass a loss. */
  | {
      readonly kind: 'recurrence';
      readonly count: number;
      readonly months: number;
      readonly cents: number;
      readonly turnoverPercent: number;
    };

/** One ground on which an incident is significant, as it stood from one day to another. */
export interface SignificanceCriterion {
  readonly id: string;
  /** The types of entity for which it counts, as the classification names them; null for all. */
  readonly providers: readonly string[] | null;
  readonly measure: CriterionMeasure;
  /** False for a pointer from guidance: it does not make an incident significant by itself. */
  readonly binding: boolean;
  readonly sources: readonly LegalSource[];
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly confidence: Confidence;
}

/** What is known of the incident at the entity. Null: not known. */
export interface SignificanceFacts {
  /** The services of the annexes that are touched; null while nobody has looked. */
  readonly annexServices: readonly string[] | null;
  /** The types that the entity is, by the codes of the classification, such as `cloud`. */
  readonly providers: readonly string[];
  /** Planned maintenance is no incident. */
  readonly planned: boolean;
  /** Answers to the questions, by the id of the criterion; one that is absent is unknown. */
  readonly answers: Readonly<Record<string, Finding>>;
  /** Euro cents. */
  readonly lossCents: number | null;
  readonly turnoverCents: number | null;
  readonly minutes: Readonly<Record<'unavailable' | 'limited' | 'slow', number | null>>;
  readonly usersTouched: number | null;
  readonly usersTotal: number | null;
  /** Incidents of the same cause in the months that the law looks back, this one included. */
  readonly recurrences: { readonly count: number; readonly lossCents: number | null } | null;
}

/** How one criterion came out. */
export interface CriterionResult {
  readonly criterion: string;
  readonly met: Finding;
  readonly binding: boolean;
}

/** Why the thresholds propose what they propose. */
export const significanceGrounds = [
  /** No service of the annexes is touched: the law does not ask the rest. */
  'no-annex-service',
  'annex-service-unknown',
  'planned',
  'criterion-met',
  /** Nothing binding is met, but an answer or a pointer leaves room for doubt. */
  'answers-missing',
  'only-pointers',
  'no-criterion-met',
] as const;
export type SignificanceGround = (typeof significanceGrounds)[number];

/** What the thresholds propose. A person decides, and gives reasons. */
export interface SignificanceTest {
  readonly proposal: SignificanceOutcome;
  readonly ground: SignificanceGround;
  /** In the order of the table; those of other types of provider are left out. */
  readonly criteria: readonly CriterionResult[];
}

const all = (...conditions: readonly (boolean | null)[]): Finding =>
  conditions.includes(false) ? 'no' : conditions.includes(null) ? 'unknown' : 'yes';

const above = (value: number | null, limit: number): boolean | null =>
  value === null ? null : value > limit;

function lossAbove(
  loss: number | null,
  turnover: number | null,
  limit: { readonly cents: number; readonly turnoverPercent: number },
): boolean | null {
  const overAmount = above(loss, limit.cents);
  if (overAmount !== false) return overAmount;
  if (loss === null || turnover === null) return null;
  return loss * 100 > turnover * limit.turnoverPercent;
}

function usersAbove(
  facts: SignificanceFacts,
  limit: { readonly percent: number; readonly count: number },
): boolean | null {
  const overCount = above(facts.usersTouched, limit.count);
  if (overCount !== false) return overCount;
  if (facts.usersTouched === null || facts.usersTotal === null) return null;
  return facts.usersTouched * 100 > facts.usersTotal * limit.percent;
}

function measured(criterion: SignificanceCriterion, facts: SignificanceFacts): Finding {
  const { measure } = criterion;
  switch (measure.kind) {
    case 'question':
      return facts.answers[criterion.id] ?? 'unknown';
    case 'loss':
      return all(lossAbove(facts.lossCents, facts.turnoverCents, measure));
    case 'outage':
      return all(
        above(facts.minutes[measure.of], measure.minutes),
        measure.users === null ? true : usersAbove(facts, measure.users),
      );
    case 'users':
      return all(usersAbove(facts, measure));
    case 'recurrence': {
      const { recurrences } = facts;
      if (recurrences === null) return 'unknown';
      return all(
        recurrences.count >= measure.count,
        lossAbove(recurrences.lossCents, facts.turnoverCents, measure),
      );
    }
  }
}

/**
 * Tests an incident at one entity against the criteria that hold on a day (in Brussels). The first
 * question is whether a service of the annexes is touched; without one nothing else counts, however
 * grave it is. Law of 26 April 2024, Art. 8 57°; Directive (EU) 2022/2555, Art. 23(3).
 */
export function testSignificance(
  facts: SignificanceFacts,
  criteria: readonly SignificanceCriterion[],
  on: CalendarDate,
): SignificanceTest {
  const results = criteria
    .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo))
    .filter(
      ({ providers }) =>
        providers === null || providers.some((type) => facts.providers.includes(type)),
    )
    .map((criterion) => ({
      criterion: criterion.id,
      met: measured(criterion, facts),
      binding: criterion.binding,
    }));
  const [proposal, ground] = proposed(facts, results);
  return { proposal, ground, criteria: results };
}

function proposed(
  facts: SignificanceFacts,
  results: readonly CriterionResult[],
): readonly [SignificanceOutcome, SignificanceGround] {
  if (facts.annexServices === null) return ['undetermined', 'annex-service-unknown'];
  if (facts.annexServices.length === 0) return ['not-significant', 'no-annex-service'];
  if (facts.planned) return ['not-significant', 'planned'];
  if (results.some(({ met, binding }) => binding && met === 'yes')) {
    return ['significant', 'criterion-met'];
  }
  if (results.some(({ met, binding }) => binding && met === 'unknown')) {
    return ['undetermined', 'answers-missing'];
  }
  if (results.some(({ met }) => met === 'yes')) return ['undetermined', 'only-pointers'];
  return ['not-significant', 'no-criterion-met'];
}
