import type { ProblemSpec } from '../platform/http/problem';

export const recordProblems = {
  /** Sealing takes a few seconds: ask again. */
  notSealed: { status: 409, code: 'record-not-sealed' },
  /** No checkpoint of this organisation that one of its keys has signed; `reason` says which. */
  witnessRefused: { status: 422, code: 'record-witness-refused' },
} as const satisfies Record<string, ProblemSpec>;
