import { AnswerView, type Answer, type AssessmentRecorded } from '@weerbaar/contracts';
import * as z from 'zod';
import type { ApiProblem } from '../../shell/api/api-problem';

/** The own answer in force and the head revision, which the next write must name. */
export interface RecordedAnswer {
  readonly revision: number;
  readonly answer: AnswerView | null;
}

const Current = z.object({ revision: z.int(), answer: AnswerView.nullable() });

/** Whose answer came first, as a refused write tells it; undefined for any other refusal. */
export function conflictIn(problem: ApiProblem): RecordedAnswer | undefined {
  if (problem.code !== 'stale-revision') return undefined;
  const current = Current.safeParse(problem.body['current']);
  return current.success ? current.data : undefined;
}

/** The answer as the record now holds it, without asking for it again. */
export const answerAfter = (
  recorded: AssessmentRecorded,
  answer: Answer,
  author: string | null,
): RecordedAnswer => ({
  revision: recorded.revision,
  answer: {
    id: recorded.id,
    revision: recorded.revision,
    effectiveOn: recorded.effectiveOn,
    recordedAt: recorded.recordedAt,
    recordedBy: author,
    files: 0,
    kind: answer.kind,
    documentation: answer.kind === 'scored' ? answer.documentation : null,
    implementation: answer.kind === 'scored' ? answer.implementation : null,
    documentationReason: answer.kind === 'scored' ? answer.documentationReason : '',
    implementationReason: answer.kind === 'scored' ? answer.implementationReason : '',
    reason: answer.kind === 'scored' ? '' : answer.reason,
  },
});
