import type { AnswerView, SafeguardRow } from '@weerbaar/contracts';
import { fraction, type Fraction } from '@weerbaar/kernel';
import { controlTally, resolveStanding, type Standing } from '@weerbaar/maturity';
import { draftOf, ruleAnswer, type AnswerDraft } from './answer-draft';

/** What a control would be worth with the answers that are on the screen, saved or not. */
export interface SheetPreview {
  readonly maturity: Fraction | null;
  readonly applicable: number;
  readonly own: number;
  readonly inherited: number;
  readonly shared: number;
  readonly missing: number;
  /** At or above the target; 0 without one. */
  readonly reached: number;
}

const ruleOf = (answer: AnswerView | null) => (answer ? ruleAnswer(draftOf(answer)) : null);

/** How a row stands with an own answer that may not be saved yet, by the server's own rule. */
export const standingWith = (
  row: Pick<SafeguardRow, 'responsibility' | 'provided'>,
  own: AnswerDraft | null,
): Standing =>
  resolveStanding({
    responsibility: row.responsibility.kind,
    own: own && ruleAnswer(own),
    provider: ruleOf(row.provided),
  });

/**
 * The control as the server will value it. `targetTenths` is in tenths of a level or null;
 * `denominator` that of the framework version.
 */
export function previewOf(
  rows: readonly { readonly group: number; readonly standing: Standing }[],
  group: number,
  targetTenths: number | null,
  denominator: bigint,
): SheetPreview {
  const { numerator, hasValue, ...counts } = controlTally(rows, group, targetTenths, denominator);
  return { ...counts, maturity: hasValue ? fraction(numerator, denominator) : null };
}
