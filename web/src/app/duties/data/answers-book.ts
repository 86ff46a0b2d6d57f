import type { ClassificationAnswers } from '@weerbaar/contracts';
import type { ClassificationLaw, QuestionCode } from '@weerbaar/obligations';

/** Nothing answered yet. */
export const noAnswers: ClassificationAnswers = {
  jurisdiction: null,
  body: null,
  securityDomain: null,
  activities: null,
  staff: null,
  turnover: null,
  balanceSheet: null,
  related: null,
  critical: null,
  specialCases: null,
  identification: null,
  voluntary: null,
};

/** Where the answer to a question stands. */
const places = {
  jurisdiction: 'jurisdiction',
  body: 'body',
  'security-domain': 'securityDomain',
  activities: 'activities',
  'activity-weight': 'activities',
  staff: 'staff',
  turnover: 'turnover',
  'balance-sheet': 'balanceSheet',
  related: 'related',
  critical: 'critical',
  'special-cases': 'specialCases',
  identification: 'identification',
  voluntary: 'voluntary',
} as const satisfies Record<QuestionCode, keyof ClassificationAnswers>;

/** The steps of the wizard in their order, each with its questions. */
export const stepsOf = (law: ClassificationLaw) =>
  [...Map.groupBy(law.questions, ({ step }) => step)].map(([step, questions]) => ({
    step,
    questions,
  }));

/** The answer to a question as a field shows it: '' where there is none. */
export function shownAnswer(answers: ClassificationAnswers, question: QuestionCode): string {
  const value = answers[places[question]];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The answers with one changed from what a field holds; undefined where that is no answer to it. */
export function withAnswer(
  answers: ClassificationAnswers,
  question: QuestionCode,
  kind: 'one-of' | 'yes-no' | 'number',
  entered: string,
): ClassificationAnswers | undefined {
  const place = places[question];
  const text = entered.trim();
  if (text === '') return { ...answers, [place]: null };
  if (kind === 'yes-no') return { ...answers, [place]: text === 'yes' };
  if (kind === 'one-of') return { ...answers, [place]: text };
  // Thousands may be written with points or spaces, as in Belgium.
  const digits = text.replace(/[.\s]/g, '');
  return /^\d{1,13}$/.test(digits) ? { ...answers, [place]: Number(digits) } : undefined;
}

/** The answers with an activity added or taken away; taking the last one away leaves the question open. */
export function withActivity(
  answers: ClassificationAnswers,
  type: string,
  chosen: boolean,
): ClassificationAnswers {
  const others = (answers.activities ?? []).filter((one) => one.type !== type);
  const activities = chosen ? [...others, { type, weight: null }] : others;
  return { ...answers, activities: activities.length > 0 ? activities : null };
}

/** The answers with the weight of one activity. */
export function withWeight(
  answers: ClassificationAnswers,
  type: string,
  weight: string,
): ClassificationAnswers {
  const known = (['main', 'essential-part', 'side'] as const).find((one) => one === weight);
  return {
    ...answers,
    activities: (answers.activities ?? []).map((one) =>
      one.type === type ? { ...one, weight: known ?? null } : one,
    ),
  };
}

/** The answers with a special case added or taken away; taking the last one away leaves the question open. */
export function withSpecialCase(
  answers: ClassificationAnswers,
  code: string,
  chosen: boolean,
): ClassificationAnswers {
  const others = (answers.specialCases ?? []).filter((one) => one !== code);
  const specialCases = chosen ? [...others, code] : others;
  return { ...answers, specialCases: specialCases.length > 0 ? specialCases : null };
}
