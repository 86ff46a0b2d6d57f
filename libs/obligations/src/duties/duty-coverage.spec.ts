import { compareFractions, fraction } from '@weerbaar/kernel';
import type { Standing } from '@weerbaar/maturity';
import fc from 'fast-check';
import { claimIsContradicted, weighClaim } from './claim';
import { countReadings, dutyCoverage, type SafeguardReading } from './duty-coverage';
import { defaultClaimRules as rules } from './house-rules';

const scored = (documentation: number, implementation: number): Standing =>
  ({ kind: 'scored', source: 'own', documentation, implementation }) as Standing;
const missing: Standing = { kind: 'missing', source: 'own', waitingFor: 'own' };
const inapplicable: Standing = { kind: 'not-applicable', source: 'own' };
const reading = (
  safeguard: string,
  standing: Standing,
  targetTenths: number | null = null,
): SafeguardReading => ({ safeguard, standing, targetTenths });
const coverageOf = (
  readings: readonly SafeguardReading[],
  direct: readonly string[],
  partial: readonly string[] = [],
) => dutyCoverage({ direct, partial }, countReadings(readings, 30));

describe('the two numbers beside a duty', () => {
  it('are exact shares of what reaches the level asked, apart for direct and partial links', () => {
    const readings = [
      reading('1.1', scored(3, 3)),
      reading('1.2', scored(2, 3)),
      reading('1.3', scored(1, 5)),
      reading('2.1', missing),
    ];
    const { direct, partial } = coverageOf(readings, ['1.1', '1.2', '1.3'], ['1.1', '2.1']);
    expect(direct).toMatchObject({ linked: 3, applicable: 3, assessed: 3, reached: 2 });
    expect(direct.share).toEqual(fraction(2n, 3n));
    expect(partial).toMatchObject({ linked: 2, applicable: 2, assessed: 1, reached: 1 });
    expect([partial.share, partial.atMost]).toEqual([fraction(1n, 2n), fraction(1n)]);
  });

  it('ask each unit for its own target where it has one', () => {
    const readings = [reading('1.1', scored(4, 4), 45), reading('1.1', scored(2, 2), 20)];
    expect(coverageOf(readings, ['1.1']).direct).toMatchObject({ applicable: 2, reached: 1 });
  });

  it('leave out what does not apply, and never what is not known', () => {
    expect(coverageOf([reading('1.1', inapplicable)], ['1.1']).direct).toMatchObject({
      linked: 1,
      applicable: 0,
      share: null,
      atMost: null,
    });
    expect(coverageOf([], ['1.1']).direct).toMatchObject({
      applicable: 1,
      assessed: 0,
      share: fraction(0n),
      atMost: fraction(1n),
    });
    expect(coverageOf([], []).direct.share).toBeNull();
  });
});

describe('a claim against the safeguards', () => {
  const good = scored(4, 4);
  const poor = scored(1, 1);
  const links = ['1.1', '1.2', '1.3', '1.4'];
  const weigh = (standings: readonly Standing[], status: 'met' | 'partly' = 'met') =>
    weighClaim(
      status,
      coverageOf(
        standings.map((one, at) => reading(links[at]!, one)),
        links,
      ),
      rules,
    );

  it('is contradicted when not even the best outcome of what is open would be enough', () => {
    expect(weigh([good, good, poor, poor])).toMatchObject({
      verdict: 'contradicted',
      reason: 'too-few-reached',
      strand: 'direct',
      asked: fraction(3n, 4n),
      found: fraction(1n, 2n),
    });
    expect(weigh([missing, missing, poor, poor]).verdict).toBe('contradicted');
  });

  it('is left alone while the open answers could still bear it out', () => {
    expect(weigh([good, missing, missing, poor])).toMatchObject({
      verdict: 'silent',
      reason: 'too-few-assessed',
    });
    expect(weigh([missing, missing, missing, missing]).verdict).toBe('silent');
  });

  it('is borne out at the share asked, not only above it', () => {
    expect(weigh([good, good, good, poor])).toMatchObject({
      verdict: 'borne-out',
      found: fraction(3n, 4n),
    });
    expect(weigh([good, poor, poor, poor], 'partly').verdict).toBe('borne-out');
    expect(weigh([poor, poor, poor, poor], 'partly').verdict).toBe('contradicted');
  });

  it('is contradicted by partial links alone as well', () => {
    const coverage = coverageOf(
      [reading('1.1', good), reading('2.1', poor), reading('2.2', poor), reading('2.3', good)],
      ['1.1'],
      ['2.1', '2.2', '2.3'],
    );
    expect(weighClaim('met', coverage, rules)).toMatchObject({
      verdict: 'contradicted',
      strand: 'partial',
    });
  });

  it('says nothing where nothing is claimed or linked', () => {
    const coverage = coverageOf([reading('1.1', poor)], ['1.1']);
    for (const status of ['not-met', 'not-applicable', null] as const) {
      expect(weighClaim(status, coverage, rules).reason).toBe('nothing-claimed');
      expect(claimIsContradicted(status, coverage, rules)).toBe(false);
    }
    expect(weighClaim('met', coverageOf([], []), rules).reason).toBe('no-links');
    expect(claimIsContradicted('met', coverage, rules)).toBe(true);
  });

  it('takes its thresholds from the rules given', () => {
    const strict = { ...rules, met: { direct: fraction(1n), partial: fraction(1n) } };
    const coverage = coverageOf(
      [reading('1.1', good), reading('1.2', good), reading('1.3', good), reading('1.4', poor)],
      links,
    );
    expect(claimIsContradicted('met', coverage, rules)).toBe(false);
    expect(claimIsContradicted('met', coverage, strict)).toBe(true);
  });

  const level = fc.integer({ min: 1, max: 5 });
  const standing = fc.oneof(
    fc.tuple(level, level).map(([d, i]) => scored(d, i)),
    fc.constant(missing),
    fc.constant(inapplicable),
  );

  it('that is contradicted stays so however the open answers turn out', () => {
    fc.assert(
      fc.property(
        fc.array(standing, { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(level, level), { minLength: 8, maxLength: 8 }),
        (standings, answers) => {
          const codes = standings.map((_, at) => `1.${at + 1}`);
          const read = (all: readonly Standing[]) =>
            coverageOf(
              all.map((one, at) => reading(codes[at]!, one)),
              codes,
            );
          const before = read(standings);
          const after = read(
            standings.map((one, at) => (one.kind === 'missing' ? scored(...answers[at]!) : one)),
          );
          if (claimIsContradicted('met', before, rules)) {
            expect(claimIsContradicted('met', after, rules)).toBe(true);
          }
          if (weighClaim('met', before, rules).verdict === 'borne-out') {
            expect(weighClaim('met', after, rules).verdict).toBe('borne-out');
          }
          const { share, atMost } = before.direct;
          if (share && atMost) expect(compareFractions(share, atMost)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});
