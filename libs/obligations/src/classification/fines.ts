import { compareFractions, fraction, type Fraction } from '@weerbaar/kernel';
import type { Source } from '../source';
import type { ClassificationAnswers } from './answers';
import type { ClassificationDecision } from './classify-entity';
import { bodyOf } from './counted-types';
import type { ClassificationLaw, Fine } from './law';

/** A fine that can be imposed on an entity, in euros. */
export interface FineRange {
  readonly code: string;
  readonly least: Fraction;
  /** The fixed amount or the share of turnover, whichever is more. */
  readonly most: Fraction;
  /** Whether the share of turnover could make it more, and the turnover is not known. */
  readonly turnoverMissing: boolean;
  readonly source: Source;
}

/** Which fines apply to an entity, and whether the exception for public administration spares it. */
export interface FineVerdict {
  readonly fines: readonly FineRange[];
  /**
   * `spared`: in scope through the spared sector alone. `open`: a public body in scope through
   * another sector, for which the wording does not give the exception and no ruling settles it.
   */
  readonly exception: 'none' | 'spared' | 'open';
  /** Where the exception comes from, with how sure its reading is; empty for none. */
  readonly exceptionSources: readonly Source[];
}

const isWhole = (turnover: number | null | undefined): turnover is number =>
  typeof turnover === 'number' && Number.isSafeInteger(turnover) && turnover >= 0;

const rangeOf = (fine: Fine, turnover: number | null | undefined): FineRange => {
  const fixed = fraction(BigInt(fine.most));
  const share =
    fine.turnoverPerMille !== null && isWhole(turnover)
      ? fraction(BigInt(turnover) * BigInt(fine.turnoverPerMille), 1000n)
      : null;
  return {
    code: fine.code,
    least: fraction(BigInt(fine.least)),
    most: share && compareFractions(share, fixed) > 0 ? share : fixed,
    turnoverMissing: fine.turnoverPerMille !== null && share === null,
    source: fine.source,
  };
};

const appliesTo = (fine: Fine, { dutyClass }: ClassificationDecision): boolean =>
  fine.appliesTo === 'everybody' ||
  (fine.appliesTo === 'in-scope' ? dutyClass !== null : fine.appliesTo === dutyClass);

/**
 * The fines of the law (Art. 59 of the Belgian law) for a classified entity, and whether the
 * exception for the sector of public administration (Art. 62) spares it. Amounts are exact; a
 * turnover that is negative or no whole number of euros counts as not known.
 */
export function finesOf(
  decision: ClassificationDecision,
  answers: ClassificationAnswers,
  law: ClassificationLaw,
): FineVerdict {
  const { fines, spared } = law.fineRules;
  const group = bodyOf(answers, law)?.group;
  // Who has not said what kind of body it is may be a public one.
  const publicBody = group !== 'private';
  const inScope = decision.dutyClass !== null;
  const through = decision.sectors.filter((sector) => sector !== 'domain-registration');
  const exception =
    !inScope || !publicBody
      ? 'none'
      : through.length > 0 && through.every((sector) => spared.sectors.includes(sector))
        ? 'spared'
        : 'open';
  return {
    fines: fines
      .filter((fine) => appliesTo(fine, decision))
      .map((fine) => rangeOf(fine, answers.turnover)),
    exception,
    exceptionSources:
      exception === 'none' ? [] : [exception === 'spared' ? spared.text : spared.reading],
  };
}
