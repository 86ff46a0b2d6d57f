import fc from 'fast-check';
import { fraction } from '@weerbaar/kernel';
import type { Answer } from './answer';
import { maybeAnswer, responsibilityKind } from './spec/arbitraries';
import { resolveStanding, safeguardMaturity, sameStanding } from './standing';

const scored = (documentation: 1 | 2 | 3 | 4 | 5, implementation: 1 | 2 | 3 | 4 | 5): Answer => ({
  kind: 'scored',
  documentation,
  implementation,
});
const notApplicable: Answer = { kind: 'not-applicable' };
const open: Answer = { kind: 'open' };

describe('whose answer counts for a safeguard', () => {
  it.each([
    // responsibility, own, provider, outcome
    ['own', scored(2, 3), scored(5, 5), 'own 2/3'],
    ['own', notApplicable, scored(5, 5), 'own n/a'],
    ['own', open, scored(5, 5), 'own waits for own'],
    ['own', null, scored(5, 5), 'own waits for own'],
    ['inherited', scored(2, 3), scored(4, 5), 'inherited 4/5'],
    ['inherited', scored(2, 3), notApplicable, 'inherited n/a'],
    ['inherited', notApplicable, open, 'inherited waits for provider'],
    ['inherited', scored(2, 3), null, 'inherited waits for provider'],
    ['shared', scored(2, 5), scored(4, 3), 'shared 2/3'],
    ['shared', scored(2, 5), notApplicable, 'shared 2/5'],
    ['shared', notApplicable, scored(4, 3), 'shared n/a'],
    ['shared', notApplicable, null, 'shared n/a'],
    ['shared', notApplicable, notApplicable, 'shared n/a'],
    ['shared', scored(2, 5), null, 'shared waits for provider'],
    ['shared', null, scored(4, 3), 'shared waits for own'],
    ['shared', open, notApplicable, 'shared waits for own'],
    ['shared', null, open, 'shared waits for both'],
  ] as const)('%s: own %j and provider %j give %s', (responsibility, own, provider, outcome) => {
    const standing = resolveStanding({ responsibility, own, provider });
    const said =
      standing.kind === 'scored'
        ? `${standing.documentation}/${standing.implementation}`
        : standing.kind === 'missing'
          ? `waits for ${standing.waitingFor}`
          : 'n/a';
    expect(`${standing.source} ${said}`).toBe(outcome);
  });

  it('is never better documented or implemented than either part of a shared safeguard', () => {
    fc.assert(
      fc.property(maybeAnswer, maybeAnswer, (own, provider) => {
        const standing = resolveStanding({ responsibility: 'shared', own, provider });
        for (const part of [own, provider]) {
          if (standing.kind !== 'scored' || part?.kind !== 'scored') continue;
          expect(standing.documentation).toBeLessThanOrEqual(part.documentation);
          expect(standing.implementation).toBeLessThanOrEqual(part.implementation);
        }
      }),
    );
  });

  it('is missing exactly when an answer that must come has not', () => {
    fc.assert(
      fc.property(responsibilityKind, maybeAnswer, maybeAnswer, (responsibility, own, provider) => {
        const standing = resolveStanding({ responsibility, own, provider });
        const lacks = (answer: Answer | null) => answer === null || answer.kind === 'open';
        const needsOwn = responsibility !== 'inherited';
        const needsProvider =
          responsibility === 'inherited' ||
          (responsibility === 'shared' && own?.kind !== 'not-applicable');
        const missing = (needsOwn && lacks(own)) || (needsProvider && lacks(provider));
        expect(standing.kind === 'missing').toBe(missing);
        expect(sameStanding(standing, { ...standing })).toBe(true);
      }),
    );
  });
});

describe('the maturity of a safeguard', () => {
  it('is the mean of documentation and implementation, or nothing', () => {
    expect(
      safeguardMaturity({ kind: 'scored', source: 'own', documentation: 2, implementation: 5 }),
    ).toEqual(fraction(7n, 2n));
    expect(safeguardMaturity({ kind: 'not-applicable', source: 'own' })).toBeNull();
    expect(safeguardMaturity({ kind: 'missing', source: 'own', waitingFor: 'own' })).toBeNull();
  });
});
