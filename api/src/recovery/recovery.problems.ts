import type { ProblemSpec } from '../platform/http/problem';

export const recoveryProblems = {
  /** What has not come yet is planned, not recorded. */
  inFuture: { status: 422, code: 'recovery-in-future' },
  /** A plan that lies before it was made. */
  planTooEarly: { status: 422, code: 'recovery-plan-too-early' },
  /** The first word about a service says how it stands. */
  stateMissing: { status: 422, code: 'recovery-state-missing' },
  serviceMissing: { status: 422, code: 'recovery-service-missing' },
  /** There is no such entry, or it was withdrawn already. */
  entryNotLive: { status: 422, code: 'recovery-entry-not-live' },
} as const satisfies Record<string, ProblemSpec>;
