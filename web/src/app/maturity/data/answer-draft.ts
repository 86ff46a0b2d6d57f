import type { Answer, AnswerView } from '@weerbaar/contracts';
import { isLevel, type Level } from '@weerbaar/kernel';
import type { Answer as RuleAnswer } from '@weerbaar/maturity';

/** The two sides of a score. */
export type Dimension = 'documentation' | 'implementation';
export const dimensions: readonly Dimension[] = ['documentation', 'implementation'];

/** An answer as somebody is giving it: a level may still be lacking, which no answer on the wire can. */
export interface AnswerDraft {
  readonly kind: Answer['kind'];
  readonly documentation: Level | null;
  readonly implementation: Level | null;
  readonly documentationReason: string;
  readonly implementationReason: string;
  /** Why it does not apply, or is open. */
  readonly reason: string;
}

/** Nobody has answered. */
export const emptyDraft: AnswerDraft = {
  kind: 'open',
  documentation: null,
  implementation: null,
  documentationReason: '',
  implementationReason: '',
  reason: '',
};

/** Anything that says what an answer says; the history's records do as well. */
type Told = Pick<
  AnswerView,
  'documentation' | 'implementation' | 'documentationReason' | 'implementationReason' | 'reason'
> & { readonly kind: string };

/** The draft that says what a recorded answer says. */
export function draftOf(answer: Told | null): AnswerDraft {
  if (answer === null) return emptyDraft;
  const { documentation, implementation, documentationReason, implementationReason, reason } = answer;
  return {
    kind: answer.kind === 'scored' || answer.kind === 'not-applicable' ? answer.kind : 'open',
    documentation: isLevel(documentation) ? documentation : null,
    implementation: isLevel(implementation) ? implementation : null,
    documentationReason,
    implementationReason,
    reason,
  };
}

/** The draft with a level on one side. A reason for not applying falls away; the other level stays lacking. */
export const withLevel = (draft: AnswerDraft, dimension: Dimension, level: Level): AnswerDraft => ({
  ...draft,
  kind: 'scored',
  [dimension]: level,
  reason: draft.kind === 'scored' ? draft.reason : '',
});

/** The draft with the words that explain one side. Words without a level are a score that is being given. */
export function withReason(draft: AnswerDraft, dimension: Dimension, words: string): AnswerDraft {
  const next = { ...draft, [reasonField[dimension]]: words };
  const { documentation, implementation, documentationReason, implementationReason } = next;
  const said = documentation ?? implementation ?? (documentationReason + implementationReason).trim();
  return { ...next, kind: said === '' ? 'open' : 'scored' };
}

const reasonField = {
  documentation: 'documentationReason',
  implementation: 'implementationReason',
} as const satisfies Record<Dimension, keyof AnswerDraft>;

/** The words that explain one side. */
export const reasonOf = (draft: AnswerDraft, dimension: Dimension): string =>
  draft[reasonField[dimension]];

/** The draft that takes the safeguard out of every count. */
export const notApplicable = (reason: string): AnswerDraft => ({
  ...emptyDraft,
  kind: 'not-applicable',
  reason,
});

/** The draft that says that nobody has assessed it any more. */
export const opened = (reason = ''): AnswerDraft => ({ ...emptyDraft, reason });

/** The message that a draft is worth; undefined while a level or a reason is lacking. */
export function answerIn(draft: AnswerDraft): Answer | undefined {
  switch (draft.kind) {
    case 'scored': {
      const { documentation, implementation, documentationReason, implementationReason } = draft;
      if (documentation === null || implementation === null) return undefined;
      return {
        kind: 'scored',
        documentation,
        implementation,
        documentationReason: documentationReason.trim(),
        implementationReason: implementationReason.trim(),
      };
    }
    case 'not-applicable':
      return draft.reason.trim() === ''
        ? undefined
        : { kind: 'not-applicable', reason: draft.reason.trim() };
    case 'open':
      return { kind: 'open', reason: draft.reason.trim() };
  }
}

/** What the rules of maturity read in a draft; null while it says nothing yet. */
export function ruleAnswer(draft: AnswerDraft): RuleAnswer | null {
  const answer = answerIn(draft);
  if (answer === undefined) return null;
  return answer.kind === 'scored'
    ? {
        kind: 'scored',
        documentation: answer.documentation as Level,
        implementation: answer.implementation as Level,
      }
    : { kind: answer.kind };
}

/** Whether two drafts say the same. */
export const sameDraft = (a: AnswerDraft, b: AnswerDraft): boolean =>
  a.kind === b.kind &&
  a.documentation === b.documentation &&
  a.implementation === b.implementation &&
  a.documentationReason === b.documentationReason &&
  a.implementationReason === b.implementationReason &&
  a.reason === b.reason;
