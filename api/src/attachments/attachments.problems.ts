import type { ProblemSpec } from '../platform/http/problem';

/** Why a file is refused. The codes are phrase keys. */
export const attachmentProblems = {
  empty: { status: 422, code: 'file-empty' },
  /** The name promises another kind of file than the content is. */
  nameMisleads: { status: 415, code: 'file-name-misleads' },
} as const satisfies Record<string, ProblemSpec>;
