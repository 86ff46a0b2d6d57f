import { type ProblemSpec, refuse } from '../platform/http/problem';

export const budgetProblems = {
  /** A rule of the books refuses; `refusal` names the rule and says where it was broken. */
  refused: { status: 422, code: 'money-refused' },
} as const satisfies Record<string, ProblemSpec>;

/** Why the books refuse: the rule's name, and where it was broken. */
export interface MoneyRefusal {
  readonly code: string;
  readonly [detail: string]: unknown;
}

/** Refuses by the name of a rule. */
export const refuseMoney = (refusal: MoneyRefusal): never =>
  refuse(budgetProblems.refused, { refusal });
