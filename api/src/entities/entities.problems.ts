import type { RefusedClassification } from '@weerbaar/obligations';
import type { ProblemSpec } from '../platform/http/problem';

/** Why a decision is refused: the reasons of libs/obligations, and what the units say. The codes are phrase keys. */
export const classificationProblems = {
  'in-the-future': { status: 422, code: 'classification-in-the-future' },
  'law-not-in-force': { status: 422, code: 'classification-law-not-in-force' },
  'class-not-fitting': { status: 422, code: 'classification-class-not-fitting' },
  'reason-missing': { status: 422, code: 'classification-reason-missing' },
  'review-not-later': { status: 422, code: 'classification-review-not-later' },
} as const satisfies Record<RefusedClassification['code'], ProblemSpec>;

export const entityProblems = {
  archived: { status: 422, code: 'unit-archived' },
  revisionNotLive: { status: 422, code: 'revision-not-live' },
} as const satisfies Record<string, ProblemSpec>;
