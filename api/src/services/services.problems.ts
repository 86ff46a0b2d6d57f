import type { ProblemSpec } from '../platform/http/problem';

export const serviceProblems = {
  /** `path` names the services that need one another, the first once more at its end. */
  cycle: { status: 422, code: 'service-cycle' },
  /** Another service that is needed does not exist, or no longer. */
  needMissing: { status: 422, code: 'service-need-missing' },
  /** `services` names those that need it. */
  needed: { status: 409, code: 'service-needed' },
} as const satisfies Record<string, ProblemSpec>;
