import type { ProblemSpec } from '../../platform/http/problem';

/** Why a whole file is refused. The codes are phrase keys; `fault` and `row` say where it cannot be read. */
export const importProblems = {
  /** `missing`, `unknown` and `repeated` name columns of the first row. */
  columnsWrong: { status: 422, code: 'import-columns-wrong' },
  unreadable: { status: 422, code: 'import-unreadable' },
} as const satisfies Record<string, ProblemSpec>;
