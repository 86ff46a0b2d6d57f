import fc from 'fast-check';
import { addFractions, divideFraction, fraction, type Level } from '@weerbaar/kernel';
import { controlTally, sameControlTally, type GroupedStanding } from './control-tally';
import { denominator, standing } from './spec/arbitraries';
import { safeguardMaturity } from './standing';

const group = fc.integer({ min: 1, max: 3 });
const target = fc.option(fc.integer({ min: 10, max: 50 }), { nil: null });
const standings = fc.array(fc.record({ group, standing }), { maxLength: 14 });

const maturities = (of: readonly GroupedStanding[], upTo: number) =>
  of
    .filter((safeguard) => safeguard.group <= upTo)
    .map((safeguard) => safeguardMaturity(safeguard.standing))
    .filter((maturity) => maturity !== null);

describe('the tally of a control', () => {
  it('holds the exact mean of the assessed safeguards of its group', () => {
    fc.assert(
      fc.property(standings, group, target, (of, upTo, tenths) => {
        const tally = controlTally(of, upTo, tenths, denominator);
        const parts = maturities(of, upTo);
        expect(tally.hasValue).toBe(parts.length > 0);
        if (!tally.hasValue) {
          expect(tally.numerator).toBe(0n);
          return;
        }
        const mean = divideFraction(parts.reduce(addFractions), BigInt(parts.length));
        expect(fraction(tally.numerator, denominator)).toEqual(mean);
      }),
    );
  });

  it('lies between 1 and 5 when it has a value', () => {
    fc.assert(
      fc.property(standings, group, (of, upTo) => {
        const tally = controlTally(of, upTo, null, denominator);
        fc.pre(tally.hasValue);
        expect(tally.numerator >= denominator && tally.numerator <= 5n * denominator).toBe(true);
      }),
    );
  });

  it('counts every applicable safeguard once', () => {
    fc.assert(
      fc.property(standings, group, target, (of, upTo, tenths) => {
        const tally = controlTally(of, upTo, tenths, denominator);
        const applicable = of.filter(
          (one) => one.group <= upTo && one.standing.kind !== 'not-applicable',
        );
        const { own, inherited, shared, missing } = tally;
        expect(tally.applicable).toBe(applicable.length);
        expect(own + inherited + shared + missing).toBe(applicable.length);
        expect(tally.reached).toBeLessThanOrEqual(own + inherited + shared);
      }),
    );
  });

  it('does not depend on the order of the safeguards', () => {
    fc.assert(
      fc.property(standings, group, target, (of, upTo, tenths) => {
        const backwards = controlTally([...of].reverse(), upTo, tenths, denominator);
        expect(sameControlTally(backwards, controlTally(of, upTo, tenths, denominator))).toBe(true);
      }),
    );
  });

  it('never falls when one safeguard rises', () => {
    fc.assert(
      fc.property(standings, group, target, fc.nat(), (of, upTo, tenths, which) => {
        const index = of.length === 0 ? 0 : which % of.length;
        const chosen = of[index];
        if (chosen?.standing.kind !== 'scored') return;
        const documentation = Math.min(5, chosen.standing.documentation + 1) as Level;
        const risen = of.with(index, {
          ...chosen,
          standing: { ...chosen.standing, documentation },
        });
        const [before, after] = [of, risen].map((list) =>
          controlTally(list, upTo, tenths, denominator),
        );
        expect((after?.numerator ?? 0n) >= (before?.numerator ?? 0n)).toBe(true);
        expect(after?.reached).toBeGreaterThanOrEqual(before?.reached ?? 0);
      }),
    );
  });

  it('never reaches more when the target rises, and nothing without a target', () => {
    fc.assert(
      fc.property(standings, group, fc.integer({ min: 10, max: 49 }), (of, upTo, tenths) => {
        const reached = (level: number | null) =>
          controlTally(of, upTo, level, denominator).reached;
        expect(reached(tenths + 1)).toBeLessThanOrEqual(reached(tenths));
        expect(reached(null)).toBe(0);
        expect(reached(10)).toBe(maturities(of, upTo).length);
      }),
    );
  });

  it('compares with the target without rounding', () => {
    const half: GroupedStanding = {
      group: 1,
      standing: { kind: 'scored', source: 'own', documentation: 3, implementation: 4 },
    };
    expect(controlTally([half], 1, 35, denominator).reached).toBe(1);
    expect(controlTally([half], 1, 36, denominator).reached).toBe(0);
  });

  it('refuses a denominator that cannot hold the mean', () => {
    const of = [3, 3, 4].map((documentation): GroupedStanding => ({
      group: 1,
      standing: {
        kind: 'scored',
        source: 'own',
        documentation: documentation as Level,
        implementation: 3,
      },
    }));
    expect(() => controlTally(of, 1, null, 2n)).toThrow(RangeError);
  });
});
