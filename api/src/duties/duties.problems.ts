import type { RefusedDutyState } from '@weerbaar/obligations';
import type { ProblemSpec } from '../platform/http/problem';

/** Why a state is refused, in the reasons of libs/obligations. The codes are phrase keys. */
export const dutyProblems = {
  'in-the-future': { status: 422, code: 'duty-in-the-future' },
  'duty-not-in-force': { status: 422, code: 'duty-not-in-force' },
  'reason-missing': { status: 422, code: 'duty-reason-missing' },
  'review-not-later': { status: 422, code: 'duty-review-not-later' },
  'milestone-unknown': { status: 422, code: 'duty-milestone-unknown' },
  'milestone-in-the-future': { status: 422, code: 'duty-milestone-in-the-future' },
  'own-evidence-missing': { status: 422, code: 'duty-own-evidence-missing' },
  'members-missing': { status: 422, code: 'duty-members-missing' },
  'training-incomplete': { status: 422, code: 'duty-training-incomplete' },
  'route-missing': { status: 422, code: 'duty-route-missing' },
} as const satisfies Record<RefusedDutyState['code'], ProblemSpec>;

export const registerProblems = {
  notClassified: { status: 422, code: 'entity-not-classified' },
  ownerUnknown: { status: 422, code: 'duty-owner-unknown' },
} as const satisfies Record<string, ProblemSpec>;
