import { compareFractions, type Fraction } from '@weerbaar/kernel';
import type { LinkStrength } from './crosswalk';
import type { DutyCoverage, StrandCoverage } from './duty-coverage';
import type { DutyStatus } from './duty-state';
import type { ClaimRules } from './house-rules';

/** What the safeguards say to what is claimed. They bear it out, contradict it, or say too little. */
export interface ClaimVerdict {
  readonly verdict: 'borne-out' | 'contradicted' | 'silent';
  readonly reason:
    'enough-reached' | 'too-few-reached' | 'too-few-assessed' | 'no-links' | 'nothing-claimed';
  /** The strength of the links that decided; null when none did. */
  readonly strand: LinkStrength | null;
  /** The share asked and the share found, 0 to 1; null when no strand decided. */
  readonly asked: Fraction | null;
  readonly found: Fraction | null;
}

const verdictOf = (
  strand: LinkStrength,
  { share, atMost }: StrandCoverage,
  asked: Fraction,
): ClaimVerdict | null => {
  if (share === null || atMost === null) return null;
  const decided = { strand, asked, found: share };
  // Contradicted only when not even the best outcome of what is still open would be enough.
  if (compareFractions(atMost, asked) < 0) {
    return { verdict: 'contradicted', reason: 'too-few-reached', ...decided };
  }
  return compareFractions(share, asked) < 0
    ? { verdict: 'silent', reason: 'too-few-assessed', ...decided }
    : { verdict: 'borne-out', reason: 'enough-reached', ...decided };
};

const speechless = (reason: 'no-links' | 'nothing-claimed'): ClaimVerdict => ({
  verdict: 'silent',
  reason,
  strand: null,
  asked: null,
  found: null,
});

/**
 * What the linked safeguards say to a claim. A strand contradicts it when its share stays below the
 * one asked whatever the answers that are still missing turn out to be; one contradiction is
 * enough, direct links before partial ones. Only "met" and "partly" claim something; null stands for
 * no state at all.
 */
export function weighClaim(
  status: DutyStatus | null,
  coverage: DutyCoverage,
  rules: ClaimRules,
): ClaimVerdict {
  if (status !== 'met' && status !== 'partly') return speechless('nothing-claimed');
  const verdicts = (['direct', 'partial'] as const)
    .map((strand) => verdictOf(strand, coverage[strand], rules[status][strand]))
    .filter((verdict) => verdict !== null);
  return (
    verdicts.find(({ verdict }) => verdict === 'contradicted') ??
    verdicts.find(({ verdict }) => verdict === 'silent') ??
    verdicts[0] ??
    speechless('no-links')
  );
}

/** Whether the safeguards contradict what is claimed; `weighClaim` tells why. */
export const claimIsContradicted = (
  status: DutyStatus | null,
  coverage: DutyCoverage,
  rules: ClaimRules,
): boolean => weighClaim(status, coverage, rules).verdict === 'contradicted';
