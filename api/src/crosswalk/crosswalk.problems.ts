import type { RefusedOverride } from '@weerbaar/obligations';
import { problems, type ProblemSpec } from '../platform/http/problem';

/** Why a change of the crosswalk is refused, in the reasons of libs/obligations. The codes are phrase keys. */
export const crosswalkProblems = {
  'duty-unknown': problems.notFound,
  'safeguard-unknown': problems.notFound,
  'reason-missing': { status: 422, code: 'crosswalk-reason-missing' },
  'nothing-changes': { status: 422, code: 'crosswalk-nothing-changes' },
} as const satisfies Record<RefusedOverride['code'], ProblemSpec>;
