import type { ClassificationAnswers } from './answers';
import type { ActivityWeight, ClassificationLaw, EntityType, QuestionCode } from './law';
import { allOf, anyOf, no, truthOf, unless, yes, type Truth } from './truth';

const weights: readonly ActivityWeight[] = ['side', 'essential-part', 'main'];

/** The kind of body that was answered; undefined while unanswered or unknown to the law. */
export const bodyOf = (answers: ClassificationAnswers, law: ClassificationLaw) =>
  law.bodies.find(({ code }) => code === answers.body);

const typeByCode = (law: ClassificationLaw, code: string | null): EntityType | undefined =>
  law.types.find((type) => type.code === code);

/** Every type that the entity is or works in, and whether it weighs enough to count. */
function typesOf(answers: ClassificationAnswers, law: ClassificationLaw): [EntityType, Truth][] {
  const own = typeByCode(law, bodyOf(answers, law)?.type ?? null);
  const worked = (answers.activities ?? []).flatMap(
    ({ type: code, weight }): [EntityType, Truth][] => {
      const type = typeByCode(law, code);
      if (!type) return [];
      if (type.countsFrom === 'side') return [[type, yes]];
      if (!weight) return [[type, unless(['activity-weight'])]];
      return [[type, truthOf(weights.indexOf(weight) >= weights.indexOf(type.countsFrom))]];
    },
  );
  return own ? [[own, yes], ...worked] : worked;
}

/** The types that count for sure, each once. */
export const countedTypes = (
  answers: ClassificationAnswers,
  law: ClassificationLaw,
): EntityType[] => [
  ...new Set(
    typesOf(answers, law)
      .filter(([, counts]) => counts.is === 'true')
      .map(([type]) => type),
  ),
];

/** The activities whose weight decides and has not been answered, as type codes. */
export const weightless = (answers: ClassificationAnswers, law: ClassificationLaw): string[] =>
  typesOf(answers, law)
    .filter(([, counts]) => counts.is === 'unknown')
    .map(([type]) => type.code);

const unanswered = (
  answers: ClassificationAnswers,
  law: ClassificationLaw,
  fits: (type: EntityType) => boolean,
): QuestionCode[] => {
  const bodyMatters = () =>
    law.bodies.some((one) => {
      const type = typeByCode(law, one.type);
      return type !== undefined && fits(type);
    });
  // A code that the law does not know may stand for anything.
  const strange = answers.activities?.some(({ type }) => !typeByCode(law, type)) ?? true;
  return [
    ...(!bodyOf(answers, law) && bodyMatters() ? (['body'] as const) : []),
    ...(strange ? (['activities'] as const) : []),
  ];
};

/** Whether a type that fits counts for the entity. */
export const hasType = (
  answers: ClassificationAnswers,
  law: ClassificationLaw,
  fits: (type: EntityType) => boolean,
): Truth =>
  anyOf([
    ...typesOf(answers, law).map(([type, counts]) => allOf([truthOf(fits(type)), counts])),
    unless(unanswered(answers, law, fits)),
  ]);

/** Whether the entity does anything that an annex names, however little of it. */
export const hasActivity = (answers: ClassificationAnswers): Truth =>
  answers.activities ? (answers.activities.length > 0 ? yes : no) : unless(['activities']);
