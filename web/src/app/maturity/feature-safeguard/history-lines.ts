import type { SafeguardHistory } from '@weerbaar/contracts';
import { draftOf, type AnswerDraft } from '../data/answer-draft';

type Assessment = SafeguardHistory['assessments'][number];

/** What became of a record: it holds now, it held before, or a later one put another in its place or took it back. */
export type Fate = 'in-force' | 'earlier' | 'corrected' | 'retracted' | 'retraction';

/** A line of the history. */
export interface HistoryLine {
  readonly record: Assessment;
  readonly answer: AnswerDraft;
  readonly fate: Fate;
  /** The revision that corrected or retracted it, or that it corrects or retracts itself. */
  readonly other: number | null;
}

/** The records of a safeguard, newest first, each with what became of it. `inForce` is the revision that holds. */
export const historyLines = (
  assessments: readonly Assessment[],
  inForce: number | undefined,
): readonly HistoryLine[] =>
  assessments.map((record) => {
    const line = (fate: Fate, other: number | null): HistoryLine => ({
      record,
      answer: draftOf(record),
      fate,
      other,
    });
    if (record.kind === 'retraction') return line('retraction', record.retracts);
    if (record.live) {
      return line(record.revision === inForce ? 'in-force' : 'earlier', record.replaces);
    }
    const undoing = assessments.find(
      ({ replaces, retracts }) => replaces === record.revision || retracts === record.revision,
    );
    return line(
      undoing?.kind === 'retraction' ? 'retracted' : 'corrected',
      undoing?.revision ?? null,
    );
  });
