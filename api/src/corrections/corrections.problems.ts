import type { RefusedCorrectiveAct } from '@weerbaar/obligations';
import type { ProblemSpec } from '../platform/http/problem';

/** Why a step of a corrective action is refused, in the reasons of libs/obligations. The codes are phrase keys. */
export const correctionProblems = {
  'wrong-stage': { status: 409, code: 'correction-wrong-stage' },
  'in-the-future': { status: 422, code: 'correction-in-the-future' },
  'before-last-step': { status: 422, code: 'correction-before-last-step' },
  'finding-missing': { status: 422, code: 'correction-finding-missing' },
  'measure-missing': { status: 422, code: 'correction-measure-missing' },
  'owner-missing': { status: 422, code: 'correction-owner-missing' },
  'due-date-missing': { status: 422, code: 'correction-due-date-missing' },
  'due-before-finding': { status: 422, code: 'correction-due-before-finding' },
  'retest-before-carried-out': { status: 422, code: 'correction-retest-before-carried-out' },
  'retest-missing': { status: 409, code: 'correction-retest-missing' },
  'reason-missing': { status: 422, code: 'correction-reason-missing' },
} as const satisfies Record<RefusedCorrectiveAct['code'], ProblemSpec>;

export const findingProblems = {
  dutyUnknown: { status: 422, code: 'correction-duty-unknown' },
} as const satisfies Record<string, ProblemSpec>;
