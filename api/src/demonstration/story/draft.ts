import type { CalendarDate, Level } from '@weerbaar/kernel';
import type { AnswerPlan, AssessmentFact } from '../demonstration';
import type { Random } from '../random';
import { documentationReason, implementationReason } from './justifications';
import type { Levels } from './programme';

type Stated = Exclude<AnswerPlan, { kind: 'retraction' }>;

/** An assessment before it has its number; it points at the one it corrects or takes back. */
export interface Draft {
  readonly effectiveOn: CalendarDate;
  readonly recordedAt: Date;
  readonly answer:
    Stated | { readonly kind: 'retraction'; readonly reason: string; readonly retracts: Draft };
  readonly replaces?: Draft;
}

/** A scored answer with a reason for each level. */
export function scored(
  control: string,
  levels: Levels,
  random: Random,
  remark = '',
): Extract<Stated, { kind: 'scored' }> {
  const because = implementationReason(control, levels.implementation, random);
  return {
    kind: 'scored',
    ...levels,
    documentationReason: documentationReason(control, levels.documentation, random),
    implementationReason: remark === '' ? because : `${because} ${remark}`,
  };
}

/** A level higher or lower, within the scale. */
export const shifted = (level: Level, by: number): Level =>
  Math.max(1, Math.min(5, level + by)) as Level;

/** Drafts of one safeguard at one unit as rows, numbered in the order in which they were recorded. */
export function numbered(
  unit: string,
  code: string,
  by: string,
  drafts: readonly Draft[],
): AssessmentFact[] {
  const inOrder = [...drafts].sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
  const revisionOf = new Map(inOrder.map((draft, index) => [draft, index + 1]));
  const known = (draft: Draft): number => {
    const revision = revisionOf.get(draft);
    if (revision === undefined) throw new Error('a draft points at one that is not there');
    return revision;
  };
  return inOrder.map((draft) => ({
    unit,
    code,
    revision: known(draft),
    effectiveOn: draft.effectiveOn,
    recordedAt: draft.recordedAt,
    by,
    answer:
      draft.answer.kind === 'retraction'
        ? { ...draft.answer, retracts: known(draft.answer.retracts) }
        : draft.answer,
    replaces: draft.replaces === undefined ? null : known(draft.replaces),
  }));
}
