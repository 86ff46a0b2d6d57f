import { err, ok, type CalendarDate, type Result } from '@weerbaar/kernel';
import { recordAsAt, type TimedRecord } from '@weerbaar/maturity';
import type { ConformityRoute, Duty, DutyCatalogue, DutyLinks } from './duty';
import type { BodyTraining } from './training';

/** What an entity says about a duty. Without a record nothing has been said: never "not met". */
export const dutyStatuses = ['met', 'partly', 'not-met', 'not-applicable'] as const;

export type DutyStatus = (typeof dutyStatuses)[number];

/** The state of a duty for an entity, as somebody recorded it. */
export interface DutyState {
  readonly status: DutyStatus;
  /** Why; needed for "not applicable". */
  readonly reason: string;
  /** Who answers for it, as a person's id. */
  readonly owner: string | null;
  readonly dueOn: CalendarDate | null;
  readonly reviewOn: CalendarDate | null;
  readonly notes: string;
  /** The route of the conformity assessment; null for every other duty and while not chosen. */
  readonly route: ConformityRoute | null;
  /** Milestones that lie there, with the day on which they did. */
  readonly milestones: readonly { readonly code: string; readonly reachedOn: CalendarDate }[];
}

/** A state with its two times: from when it holds, and when it became known. */
export type DutyStateRecord = TimedRecord<DutyState>;

/** What a state is held against when it is recorded. */
export interface DutyStateScope {
  readonly duty: Duty;
  readonly catalogue: DutyCatalogue;
  /** The links that count for the tenant. */
  readonly links: DutyLinks;
  /** Pieces of evidence that hang on the duty itself for this entity and are valid that day. */
  readonly ownEvidence: number;
  /** The members of the management body; looked at for a duty that each of them has. */
  readonly training: BodyTraining | null;
  readonly today: CalendarDate;
}

/** Why a state is refused. */
export interface RefusedDutyState {
  readonly code:
    | 'in-the-future'
    | 'duty-not-in-force'
    | 'reason-missing'
    | 'review-not-later'
    | 'milestone-unknown'
    | 'milestone-in-the-future'
    | 'own-evidence-missing'
    | 'members-missing'
    | 'training-incomplete'
    | 'route-missing';
}

const refused = (code: RefusedDutyState['code']): Result<never, RefusedDutyState> => err({ code });

/**
 * Why a duty needs evidence of its own before it can be called met: no linked safeguard does what
 * it asks. Null where at least one direct link exists.
 */
export function ownEvidenceDemanded(links: DutyLinks): 'only-partial-links' | 'no-links' | null {
  if (links.direct.length > 0) return null;
  return links.partial.length > 0 ? 'only-partial-links' : 'no-links';
}

/** Whether "met" can be said, or the first reason why not. */
function metFate(state: DutyState, scope: DutyStateScope): Result<DutyState, RefusedDutyState> {
  if (ownEvidenceDemanded(scope.links) && scope.ownEvidence < 1) {
    return refused('own-evidence-missing');
  }
  if (scope.duty.perMember) {
    if (!scope.training || scope.training.serving === 0) return refused('members-missing');
    if (!scope.training.complete) return refused('training-incomplete');
  }
  const assessed = scope.catalogue.milestones.some(({ duty }) => duty === scope.duty.code);
  return assessed && state.route === null ? refused('route-missing') : ok(state);
}

/**
 * Whether a state may be recorded from a day on, or the first reason why not. "Met" is refused as
 * long as only partial links, or none, speak for it and no evidence of its own is attached; as long
 * as a member who serves is not trained; and for the conformity assessment without its route.
 */
export function dutyStateFate(
  state: DutyState,
  effectiveOn: CalendarDate,
  scope: DutyStateScope,
): Result<DutyState, RefusedDutyState> {
  const { duty, catalogue, today } = scope;
  if (effectiveOn > today) return refused('in-the-future');
  if (effectiveOn < duty.validFrom || (duty.validTo !== null && effectiveOn > duty.validTo)) {
    return refused('duty-not-in-force');
  }
  if (state.status === 'not-applicable' && state.reason.trim() === '') {
    return refused('reason-missing');
  }
  if (state.reviewOn !== null && state.reviewOn <= effectiveOn) return refused('review-not-later');
  for (const { code, reachedOn } of state.milestones) {
    const known = catalogue.milestones.some((one) => one.code === code && one.duty === duty.code);
    if (!known) return refused('milestone-unknown');
    if (reachedOn > today) return refused('milestone-in-the-future');
  }
  return state.status === 'met' ? metFate(state, scope) : ok(state);
}

/**
 * The state that holds on a day, as known at an instant (now when absent); null when nothing has
 * been said yet. The same two times as assessments.
 */
export const dutyStateAt = (
  records: readonly DutyStateRecord[],
  on: CalendarDate,
  knownAt?: Date,
): DutyState | null => recordAsAt(records, on, knownAt)?.value ?? null;
