import type { Cents } from '../amount';
import type { DocumentHolder, EfroCall } from './call';

/** What decides which documents are asked for. */
export interface DocumentScope {
  /** The category of a line; left out for a claim or a project. */
  readonly category?: string;
  /** The whole cost of the project. */
  readonly total: Cents;
  /** How far the project is; `always` when left out. */
  readonly stage?: 'always' | 'at-claim' | 'at-end';
}

const stages = ['always', 'at-claim', 'at-end'] as const;

/** The codes of the documents that a call asks of a line, a claim or a project in that scope. */
export const neededDocuments = (
  call: EfroCall,
  holder: DocumentHolder,
  { category, total, stage = 'always' }: DocumentScope,
): readonly string[] =>
  call.documents
    .filter(
      (document) =>
        document.of === holder &&
        (document.categories === undefined || document.categories.includes(category ?? '')) &&
        (document.fromTotal === undefined || total >= document.fromTotal) &&
        stages.indexOf(document.when) <= stages.indexOf(stage),
    )
    .map(({ code }) => code);

/** The codes of those that are asked for and not there, in the order of the call. */
export const missingDocuments = (
  call: EfroCall,
  holder: DocumentHolder,
  present: readonly string[],
  scope: DocumentScope,
): readonly string[] =>
  neededDocuments(call, holder, scope).filter((code) => !present.includes(code));
