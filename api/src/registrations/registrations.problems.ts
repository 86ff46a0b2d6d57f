import type { FieldFault } from '@weerbaar/obligations';
import type { ProblemSpec } from '../platform/http/problem';

/** Why registered data are refused. The codes are phrase keys. */
export const registrationProblems = {
  notOwed: { status: 422, code: 'registration-not-owed' },
  inTheFuture: { status: 422, code: 'registration-in-the-future' },
  beforeTheLast: { status: 422, code: 'registration-before-the-last' },
  nothingChanges: { status: 422, code: 'registration-nothing-changes' },
  incomplete: { status: 422, code: 'registration-incomplete' },
  revisionUnknown: { status: 422, code: 'registration-revision-unknown' },
  sentBefore: { status: 422, code: 'registration-sent-before' },
  alreadySent: { status: 409, code: 'registration-already-sent' },
} as const satisfies Record<string, ProblemSpec>;

/** What is wrong with one field. */
export const fieldProblems = {
  'unknown-field': { status: 422, code: 'registration-unknown-field' },
  'no-address-range': { status: 422, code: 'registration-no-address-range' },
  'no-email': { status: 422, code: 'registration-no-email' },
  'no-member-state': { status: 422, code: 'registration-no-member-state' },
} as const satisfies Record<FieldFault['code'], ProblemSpec>;
