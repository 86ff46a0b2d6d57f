import type { ProblemSpec } from '../platform/http/problem';

/** Why a score is refused. The codes are phrase keys. */
export const scoreProblems = {
  unitDoesNotAssess: { status: 422, code: 'unit-does-not-assess' },
  unitArchived: { status: 422, code: 'unit-archived' },
  unitNotThereYet: { status: 422, code: 'unit-not-there-yet' },
  dateInFuture: { status: 422, code: 'date-in-future' },
  revisionNotLive: { status: 422, code: 'revision-not-live' },
  providerIsUnit: { status: 422, code: 'provider-is-unit' },
  groupUnknown: { status: 400, code: 'group-unknown' },
  stillCounting: { status: 429, code: 'still-counting' },
  nothingWeighs: { status: 422, code: 'nothing-weighs' },
  nothingToChange: { status: 422, code: 'nothing-to-change' },
} as const satisfies Record<string, ProblemSpec>;
