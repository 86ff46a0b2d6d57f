import { fraction, type Fraction, type Level } from '@weerbaar/kernel';
import type { Answer, ResponsibilityKind } from './answer';

/** How a safeguard stands at a unit, once it is settled whose answer counts. */
export type Standing =
  | {
      readonly kind: 'scored';
      readonly source: ResponsibilityKind;
      readonly documentation: Level;
      readonly implementation: Level;
    }
  | { readonly kind: 'not-applicable'; readonly source: ResponsibilityKind }
  | {
      readonly kind: 'missing';
      readonly source: ResponsibilityKind;
      /** Whose answer must come before there is a value. */
      readonly waitingFor: 'own' | 'provider' | 'both';
    };

/** What is known of one safeguard at one unit. Null and `open` both mean: no answer. */
export interface SafeguardFacts {
  readonly responsibility: ResponsibilityKind;
  readonly own: Answer | null;
  /** The provider's own answer, whatever the provider's responsibility: there are no chains. */
  readonly provider: Answer | null;
}

const given = (answer: Answer | null): Exclude<Answer, { kind: 'open' }> | null =>
  answer === null || answer.kind === 'open' ? null : answer;

const lower = (a: Level, b: Level): Level => (a < b ? a : b);

/**
 * Whose answer counts (scoring.md section 1, "responsibility"): own, the unit's; inherited, the
 * provider's; shared, per dimension the lower of both. In a shared safeguard the unit alone decides
 * that it does not apply; a provider for whom it does not apply leaves the unit's answer to count.
 */
export function resolveStanding(facts: SafeguardFacts): Standing {
  const source = facts.responsibility;
  const own = given(facts.own);
  const provider = given(facts.provider);

  if (source === 'own')
    return own ? { ...own, source } : { kind: 'missing', source, waitingFor: 'own' };
  if (source === 'inherited') {
    return provider ? { ...provider, source } : { kind: 'missing', source, waitingFor: 'provider' };
  }
  if (own?.kind === 'not-applicable') return { kind: 'not-applicable', source };
  if (own === null || provider === null) {
    const waitingFor = own ? 'provider' : provider ? 'own' : 'both';
    return { kind: 'missing', source, waitingFor };
  }
  if (provider.kind === 'not-applicable') return { ...own, source };
  return {
    kind: 'scored',
    source,
    documentation: lower(own.documentation, provider.documentation),
    implementation: lower(own.implementation, provider.implementation),
  };
}

/** Whether two standings say the same. */
export const sameStanding = (a: Standing, b: Standing): boolean =>
  a.kind === b.kind &&
  a.source === b.source &&
  (a.kind !== 'scored' ||
    (b.kind === 'scored' &&
      a.documentation === b.documentation &&
      a.implementation === b.implementation)) &&
  (a.kind !== 'missing' || (b.kind === 'missing' && a.waitingFor === b.waitingFor));

/** Documentation and implementation together, 2 to 10: twice the maturity of the safeguard. */
export const safeguardPoints = (scored: {
  readonly documentation: Level;
  readonly implementation: Level;
}): number => scored.documentation + scored.implementation;

/** The maturity of a safeguard, (D + I) / 2 from 1 to 5; null when it has no value. */
export const safeguardMaturity = (standing: Standing): Fraction | null =>
  standing.kind === 'scored' ? fraction(BigInt(safeguardPoints(standing)), 2n) : null;
