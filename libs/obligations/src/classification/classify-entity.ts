import type { Source } from '../source';
import type { ClassificationAnswers } from './answers';
import { bodyOf, countedTypes, hasActivity, hasType, weightless } from './counted-types';
import type {
  ClassificationLaw,
  ClassificationOutcome,
  ClassificationRule,
  Condition,
  DutyClass,
  EntityType,
  QuestionCode,
} from './law';
import { entitySize, sizeReaches, type EntitySize } from './size';
import { allOf, anyOf, truthOf, unless, type Truth } from './truth';

/** Why the outcome is what it is. */
export interface Ground {
  /** `ClassificationRule.code`. */
  readonly code: string;
  /** The types of entity through which the rule holds; empty when no type matters to it. */
  readonly types: readonly string[];
  readonly sources: readonly Source[];
}

/** A question whose answer can still change the outcome. */
export interface OpenQuestion {
  readonly question: QuestionCode;
  /** The activities that it is about, for their weight only. */
  readonly types: readonly string[];
}

/** The classification of a legal entity, with everything that explains it. */
export interface ClassificationDecision {
  readonly law: { readonly code: string; readonly version: string };
  readonly outcome: ClassificationOutcome;
  /** The class whose duties it has; null when it has none, or when that is not known yet. */
  readonly dutyClass: DutyClass | null;
  /** While open: the class that it has at the least, whatever the open answers turn out to be. */
  readonly atLeast: DutyClass | null;
  readonly grounds: readonly Ground[];
  /** In the order in which they are asked; empty unless the outcome is to be determined. */
  readonly open: readonly OpenQuestion[];
  /** What every rule of the law came to, in its order. */
  readonly considered: readonly { readonly rule: string; readonly truth: Truth['is'] }[];
  readonly size: EntitySize | null;
  /** The types that count, and the sectors that they lie in. */
  readonly types: readonly string[];
  readonly sectors: readonly string[];
  /** Which acts on providers bind it as well; empty when it is not in scope. */
  readonly providers: readonly ('digital' | 'trust')[];
}

const filled = (value: unknown): boolean => value !== null && value !== undefined;

const answerAs = (answers: ClassificationAnswers, question: QuestionCode): string | null => {
  const values: Partial<Record<QuestionCode, unknown>> = {
    jurisdiction: answers.jurisdiction,
    body: answers.body,
    'security-domain': answers.securityDomain,
    critical: answers.critical,
    identification: answers.identification,
    voluntary: answers.voluntary,
  };
  const value = values[question];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : null;
};

type TypeCondition = Extract<Condition, { kind: 'type' }>;

const fitting =
  ({ inScopeFrom, essentialFrom, onlyRegisters }: TypeCondition) =>
  (type: EntityType): boolean =>
    (onlyRegisters ? type.annex === null : type.annex !== null) &&
    (inScopeFrom === undefined || type.inScopeFrom === inScopeFrom) &&
    (essentialFrom === undefined || type.essentialFrom === essentialFrom);

function holds(
  condition: Condition,
  answers: ClassificationAnswers,
  law: ClassificationLaw,
): Truth {
  const each = (of: readonly Condition[]) => of.map((one) => holds(one, answers, law));
  switch (condition.kind) {
    case 'answer': {
      const answer = answerAs(answers, condition.question);
      if (answer === null) return unless([condition.question]);
      return truthOf(condition.isOneOf.includes(answer));
    }
    case 'special-case':
      return filled(answers.specialCases)
        ? truthOf((answers.specialCases?.length ?? 0) > 0)
        : unless(['special-cases']);
    case 'body': {
      const body = bodyOf(answers, law);
      return body ? truthOf(condition.groups.includes(body.group)) : unless(['body']);
    }
    case 'size':
      return sizeReaches(answers, condition.from, law.size);
    case 'type':
      return hasType(answers, law, fitting(condition));
    case 'any-activity':
      return hasActivity(answers);
    case 'all':
      return allOf(each(condition.of));
    case 'any':
      return anyOf(each(condition.of));
  }
}

const typeConditions = (condition: Condition): readonly TypeCondition[] => {
  if (condition.kind === 'type') return [condition];
  return condition.kind === 'all' || condition.kind === 'any'
    ? condition.of.flatMap(typeConditions)
    : [];
};

const rankOf = (rule: ClassificationRule): number => {
  if (rule.bar) return 5;
  if (rule.dutyClass) return rule.dutyClass === 'essential' ? 4 : 3;
  return { 'to-be-determined': 2, voluntary: 1 }[rule.outcome as string] ?? 0;
};

type Considered = readonly { readonly rule: ClassificationRule; readonly truth: Truth }[];

/** The strongest rule that holds for sure, and what could still bring up a stronger one. */
function strongest(considered: Considered) {
  const ranked = considered
    .map((one) => ({ ...one, rank: rankOf(one.rule) }))
    .sort((a, b) => b.rank - a.rank);
  const certain = ranked.find(({ truth }) => truth.is === 'true');
  const rank = certain?.rank ?? 0;
  const open = ranked.flatMap(({ truth, rank: other }) =>
    truth.is === 'unknown' && other > rank ? truth.open : [],
  );
  const equal = ranked.filter(({ truth, rank: other }) => truth.is === 'true' && other === rank);
  return { certain: certain?.rule ?? null, equal: equal.map(({ rule }) => rule), open };
}

/**
 * The class of a legal entity by the law given as data. Every rule is weighed with three-valued
 * logic, so that an answer that is missing never counts as a no: while a rule that leads to more
 * than what is certain can still hold, the outcome is to be determined, `open` names the questions
 * that decide and `atLeast` the class that is certain already. A rule marked as a bar beats all
 * others. More staff, turnover or balance never gives a lower class. Sources are those of the rules
 * (Directive (EU) 2022/2555, Arts 2, 3 and 26; Belgian law of 26 April 2024, Arts 3 to 12).
 */
export function classifyEntity(
  answers: ClassificationAnswers,
  law: ClassificationLaw,
): ClassificationDecision {
  const considered = law.rules.map((rule) => ({ rule, truth: holds(rule.when, answers, law) }));
  const { certain, equal, open } = strongest(considered);
  const missing = [...open, ...(open.length === 0 ? (certain?.leavesOpen ?? []) : [])];
  const decided = missing.length === 0 && certain !== null;
  const types = countedTypes(answers, law);
  const dutyClass = decided ? certain.dutyClass : null;
  return {
    law: { code: law.code, version: law.version },
    outcome: decided ? certain.outcome : 'to-be-determined',
    dutyClass,
    // A bar that may still hold leaves nothing certain.
    atLeast: decided || openBar(considered) ? null : (certain?.dutyClass ?? null),
    grounds: equal
      .filter((rule) => decided || rule.dutyClass !== null || rule.leavesOpen !== undefined)
      .filter((rule, index) => index === 0 || rule.dutyClass !== null)
      .map((rule) => groundOf(rule, types)),
    open: law.questions
      .filter(({ code }) => missing.includes(code))
      .map(({ code }) => ({
        question: code,
        types: code === 'activity-weight' ? weightless(answers, law) : [],
      })),
    considered: considered.map(({ rule, truth }) => ({ rule: rule.code, truth: truth.is })),
    size: entitySize(answers, law.size),
    types: types.map(({ code }) => code),
    sectors: [...new Set(types.map(({ sector }) => sector))],
    providers: dutyClass
      ? [...new Set(types.flatMap(({ provider }) => (provider ? [provider] : [])))]
      : [],
  };
}

const openBar = (considered: Considered): boolean =>
  considered.some(({ rule, truth }) => rule.bar && truth.is === 'unknown');

const groundOf = (rule: ClassificationRule, types: readonly EntityType[]): Ground => {
  const conditions = typeConditions(rule.when);
  return {
    code: rule.code,
    types: types
      .filter((type) => conditions.some((condition) => fitting(condition)(type)))
      .map(({ code }) => code),
    sources: rule.sources,
  };
};

/** The questions to ask next, those of one step together; empty when nothing is open any more. */
export function nextQuestions(
  answers: ClassificationAnswers,
  law: ClassificationLaw,
): readonly OpenQuestion[] {
  const { open } = classifyEntity(answers, law);
  const stepOf = (code: QuestionCode) => law.questions.find((one) => one.code === code)?.step;
  const [first] = open;
  return first ? open.filter(({ question }) => stepOf(question) === stepOf(first.question)) : [];
}
