import { cis81 } from '@weerbaar/catalogue';
import fc from 'fast-check';
import { findDuty } from './catalogues';
import {
  applyOverrides,
  explainLinks,
  linksOf,
  linkStrength,
  overrideFate,
  type CrosswalkOverride,
} from './crosswalk';
import { beDuties2024 as catalogue } from './data/be-2024/catalogue';

const shipped = catalogue.crosswalk;
const scope = {
  hasDuty: (code: string) => findDuty(catalogue, code) !== undefined,
  hasSafeguard: (code: string) => cis81.safeguards.some((one) => one.code === code),
  crosswalk: shipped,
};
const override = (changes: Partial<CrosswalkOverride> = {}): CrosswalkOverride => ({
  duty: 'measure-disclosure',
  safeguard: '16.2',
  strength: null,
  reason: 'We build no software.',
  ...changes,
});

const anyOverride: fc.Arbitrary<CrosswalkOverride> = fc.record({
  duty: fc.constantFrom('measure-disclosure', 'written-policy', 'measure-continuity'),
  safeguard: fc.constantFrom('16.2', '11.1', '1.1', '7.7', '3.14'),
  strength: fc.constantFrom('direct', 'partial', null),
  reason: fc.constant('Because.'),
});

describe('a change to the crosswalk', () => {
  it('takes a link away, adds one, or changes its strength, over the shipped one', () => {
    const after = applyOverrides(shipped, [
      override(),
      override({ safeguard: '7.10', strength: 'direct' }),
      override({ safeguard: '7.7', strength: 'direct' }),
    ]);
    expect(linksOf(after, 'measure-disclosure')).toEqual({
      direct: ['7.7', '7.10'],
      partial: ['7.1', '7.2', '16.3', '16.6', '17.2', '17.3'],
    });
    expect(linksOf(shipped, 'measure-disclosure').direct).toEqual(['16.2']);
  });

  it('can give links to a duty that has none', () => {
    const after = applyOverrides(shipped, [
      override({ duty: 'written-policy', safeguard: '3.1', strength: 'partial' }),
    ]);
    expect(linkStrength(after, 'written-policy', '3.1')).toBe('partial');
    expect(linksOf(shipped, 'written-policy')).toEqual({ direct: [], partial: [] });
  });

  it.each([
    [{ duty: 'astrology' }, 'duty-unknown'],
    [{ safeguard: '19.1' }, 'safeguard-unknown'],
    [{ strength: 'direct' }, 'nothing-changes'],
    [{ safeguard: '1.1' }, 'nothing-changes'],
    [{ reason: ' ' }, 'reason-missing'],
  ] as const)('%o is refused: %s', (changes, code) => {
    expect(overrideFate(override(changes), scope)).toEqual({ ok: false, error: { code } });
    expect(overrideFate(override(), scope).ok).toBe(true);
  });

  it('stays visible beside what it changed, with its reason', () => {
    const links = explainLinks(
      shipped,
      [
        override(),
        override({ safeguard: '1.1', strength: 'partial' }),
        override({ safeguard: '7.1', strength: 'partial' }),
      ],
      'measure-disclosure',
    );
    expect(links.map(({ safeguard }) => safeguard).slice(0, 3)).toEqual(['1.1', '7.1', '7.2']);
    expect(links.find(({ safeguard }) => safeguard === '16.2')).toEqual({
      safeguard: '16.2',
      strength: null,
      shipped: 'direct',
      reason: 'We build no software.',
    });
    expect(links[0]).toMatchObject({ strength: 'partial', shipped: null });
    expect(links[1]).toMatchObject({ strength: 'partial', shipped: 'partial', reason: null });
  });

  it('is as good as the last one for the same link, and never makes a link of two strengths', () => {
    fc.assert(
      fc.property(fc.array(anyOverride, { maxLength: 12 }), (overrides) => {
        const after = applyOverrides(shipped, overrides);
        const last = new Map(overrides.map((one) => [`${one.duty} ${one.safeguard}`, one]));
        for (const { duty, safeguard, strength } of last.values()) {
          expect(linkStrength(after, duty, safeguard)).toBe(strength);
        }
        for (const duty of Object.keys(after.links)) {
          const { direct, partial } = linksOf(after, duty);
          expect(new Set([...direct, ...partial]).size).toBe(direct.length + partial.length);
          const counted = explainLinks(shipped, overrides, duty).filter((one) => one.strength);
          expect(counted.length).toBe(direct.length + partial.length);
        }
        expect(applyOverrides(after, overrides)).toEqual(after);
      }),
    );
  });
});
