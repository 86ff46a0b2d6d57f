import { compareFractions, fraction, type Fraction } from '@weerbaar/kernel';
import { gapToTarget } from '@weerbaar/maturity';
import { decimalsBeside } from '@weerbaar/phrases';
import type { Phrasebook } from '@weerbaar/ui';

/** What can be said of a score beside its figure. */
export interface ScoreSituation {
  readonly maturity: Fraction | null;
  readonly targetTenths: number | null;
  readonly targetDueOn?: string | null;
}

/** The answer of a page in words: how a score stands to its target. */
export function scoreSentence(book: Phrasebook, situation: ScoreSituation): string {
  const { maturity, targetTenths, targetDueOn } = situation;
  const target = book.tenths(targetTenths);
  if (targetTenths === null) {
    return book.say(maturity === null ? 'maturity.answer.none' : 'maturity.answer.no-target');
  }
  const due = targetDueOn
    ? book.say('maturity.target.due', { date: book.date(targetDueOn, 'long') })
    : '';
  if (maturity === null) return `${book.say('maturity.answer.none-target', { target })}${due}`;
  const gap = gapToTarget(maturity, targetTenths);
  if (gap === null || compareFractions(gap, fraction(0n)) <= 0) {
    return book.say('maturity.answer.reached', { target });
  }
  const decimals = decimalsBeside(targetTenths, maturity);
  return `${book.say('maturity.answer.below', { gap: book.score(gap, { decimals }), target })}${due}`;
}

/** How much of what applies has been assessed, as a sentence part. */
export const coverageWords = (
  book: Phrasebook,
  { applicable, missing }: { readonly applicable: number; readonly missing: number },
): string => {
  const assessed = applicable - missing;
  const share = book.share(assessed, applicable);
  return `${book.say('core.coverage.summary', { assessed, applicable })} (${share})`;
};
