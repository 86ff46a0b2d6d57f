import type { QuestionCode } from './law';

/**
 * The truth of a condition while answers may be missing: yes, no, or not known, with the questions
 * whose answers could settle it. Unknown is never taken for no.
 */
export type Truth =
  | { readonly is: 'true' }
  | { readonly is: 'false' }
  | { readonly is: 'unknown'; readonly open: readonly QuestionCode[] };

export const yes: Truth = { is: 'true' };
export const no: Truth = { is: 'false' };

/** What is not known until these questions are answered; no when there are none. */
export const unless = (open: readonly QuestionCode[]): Truth =>
  open.length === 0 ? no : { is: 'unknown', open };

/** Plain truth from a plain yes or no. */
export const truthOf = (value: boolean): Truth => (value ? yes : no);

const openOf = (truths: readonly Truth[]): QuestionCode[] => [
  ...new Set(truths.flatMap((truth) => (truth.is === 'unknown' ? truth.open : []))),
];

/** Kleene's "and": one no is enough; of no conditions at all it is yes. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.some((truth) => truth.is === 'false')) return no;
  return truths.every((truth) => truth.is === 'true')
    ? yes
    : { is: 'unknown', open: openOf(truths) };
}

/** Kleene's "or": one yes is enough; of no conditions at all it is no. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.some((truth) => truth.is === 'true')) return yes;
  return truths.every((truth) => truth.is === 'false')
    ? no
    : { is: 'unknown', open: openOf(truths) };
}
