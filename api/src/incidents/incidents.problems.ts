import type { ProblemSpec } from '../platform/http/problem';

export const incidentProblems = {
  /** The rules of the register refuse the act; `refusal` says why and what would put it right. */
  refused: { status: 422, code: 'incident-refused' },
  /** Only legal entities have clocks and recipients of their own. */
  entityMissing: { status: 422, code: 'incident-entity-missing' },
} as const satisfies Record<string, ProblemSpec>;
