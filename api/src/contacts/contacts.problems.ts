import type { ProblemSpec } from '../platform/http/problem';

export const contactProblems = {
  /** Nobody of that id is active here. */
  personMissing: { status: 422, code: 'contact-person-missing' },
} as const satisfies Record<string, ProblemSpec>;
