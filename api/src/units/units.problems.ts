import type { TreeProblem } from '@weerbaar/maturity';
import type { ProblemSpec } from '../platform/http/problem';

/** Every reason for which a tree refuses a change; the compiler demands one for each. */
export const treeProblems = {
  cycle: { status: 422, code: 'tree-cycle' },
  'parent-missing': { status: 422, code: 'tree-parent-missing' },
  'parent-archived': { status: 422, code: 'tree-parent-archived' },
  'children-active': { status: 422, code: 'tree-children-active' },
  'root-immovable': { status: 422, code: 'tree-root-immovable' },
} as const satisfies Record<TreeProblem['code'], ProblemSpec>;

export const unitProblems = {
  nothingToChange: { status: 422, code: 'nothing-to-change' },
  revisionNotLive: { status: 422, code: 'revision-not-live' },
  notThereYet: { status: 422, code: 'unit-not-there-yet' },
  beginsInFuture: { status: 422, code: 'unit-begins-in-future' },
  firstVersion: { status: 422, code: 'first-version' },
} as const satisfies Record<string, ProblemSpec>;
