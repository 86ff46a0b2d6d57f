import type { ProblemSpec } from '../platform/http/problem';

/** Why something about a management body is refused. The codes are phrase keys. */
export const mandateProblems = {
  untilBeforeFrom: { status: 422, code: 'mandate-until-before-from' },
  trainingInTheFuture: { status: 422, code: 'training-in-the-future' },
  entityArchived: { status: 422, code: 'unit-archived' },
} as const satisfies Record<string, ProblemSpec>;
