import { fraction } from '@weerbaar/kernel';
import fc from 'fast-check';
import { aBoard, aChild, aControl, level } from '../../../testing/boards';
import {
  cellsFilled,
  changeSince,
  distanceStep,
  distanceTo,
  extremes,
  trendEnds,
  unnoticed,
} from './readings';

const tenths = fc.integer({ min: 10, max: 50 });

describe('a change', () => {
  it('is told exactly, and not at all without one of its ends', () => {
    expect(changeSince(level(31), level(27))).toEqual(fraction(4n, 10n));
    expect(changeSince(level(31), null)).toBeNull();
    expect(changeSince(null, level(27))).toBeNull();
  });

  it('goes unnoticed below half a tenth, whichever way it goes', () => {
    expect(unnoticed(fraction(4n, 100n))).toBe(true);
    expect(unnoticed(fraction(-4n, 100n))).toBe(true);
    expect(unnoticed(fraction(5n, 100n))).toBe(false);
    expect(unnoticed(fraction(-5n, 100n))).toBe(false);
  });
});

describe('the distance to a target', () => {
  it('is negative below the target and positive above it', () => {
    expect(distanceTo(40, level(31))).toEqual(fraction(-9n, 10n));
    expect(distanceTo(25, level(31))).toEqual(fraction(6n, 10n));
    expect(distanceTo(null, level(31))).toBeNull();
    expect(distanceTo(40, null)).toBeNull();
  });

  it.each([
    [-10n, 'far-below'],
    [-9n, 'below'],
    [-1n, 'below'],
    [0n, 'on-target'],
    [4n, 'on-target'],
    [5n, 'above'],
    [9n, 'above'],
    [10n, 'far-above'],
  ])('of %s tenths takes the step %s', (distance, step) => {
    expect(distanceStep(fraction(distance, 10n))).toBe(step);
  });

  it('never looks reached when it is not', () => {
    fc.assert(
      fc.property(tenths, tenths, (maturity, target) => {
        const distance = distanceTo(target, level(maturity));
        const reached = distance !== null && ['on-target', 'above', 'far-above'].includes(distanceStep(distance));
        expect(reached).toBe(maturity >= target);
      }),
    );
  });
});

describe('the extremes', () => {
  it('are the lowest and the highest that have a figure', () => {
    const items = [
      aChild(1, 'a', { maturity: null }),
      aChild(2, 'b', { maturity: level(35) }),
      aChild(3, 'c', { maturity: level(19) }),
      aChild(4, 'd', { maturity: level(41) }),
    ];
    const found = extremes(items);
    expect([found?.lowest.name, found?.highest.name]).toEqual(['c', 'd']);
  });

  it('are none when nothing is lower than anything else', () => {
    expect(extremes([])).toBeUndefined();
    expect(extremes([aChild(1, 'a')])).toBeUndefined();
    expect(extremes([aChild(1, 'a'), aChild(2, 'b'), aChild(3, 'c', { maturity: null })])).toBeUndefined();
  });

  it('bound all others', () => {
    fc.assert(
      fc.property(fc.array(fc.option(tenths, { nil: null }), { maxLength: 12 }), (levels) => {
        const items = levels.map((one) => ({ maturity: one === null ? null : level(one), one }));
        const known = levels.filter((one) => one !== null);
        const found = extremes(items);
        const different = new Set(known).size > 1;
        expect(found?.lowest.one ?? null).toBe(different ? Math.min(...known) : null);
        expect(found?.highest.one ?? null).toBe(different ? Math.max(...known) : null);
      }),
    );
  });
});

it('counts the cells that a group asks for, and those that have a figure', () => {
  const controls = [
    aControl('1'),
    aControl('2', { maturity: null }),
    aControl('13', { maturity: null, noneInGroup: true }),
  ];
  expect(cellsFilled([aChild(1, 'a', { controls }), aChild(2, 'b', { controls })])).toEqual({
    filled: 2,
    asked: 4,
  });
});

describe('the ends of a trend', () => {
  const point = (on: `${number}-${number}-${number}`, tenthsOfLevel: number | null) => ({
    on,
    maturity: tenthsOfLevel === null ? null : level(tenthsOfLevel),
    assessed: 1,
    applicable: 2,
    targetTenths: null,
  });

  it('are the first and the last point with a figure', () => {
    const trend = [point('2020-01-31', null), point('2020-02-29', 12), point('2020-03-31', 14), point('2020-04-30', null)];
    const ends = trendEnds(trend);
    expect([ends?.first.on, ends?.last.on]).toEqual(['2020-02-29', '2020-03-31']);
  });

  it('are none with fewer than two figures', () => {
    expect(trendEnds([])).toBeUndefined();
    expect(trendEnds([point('2020-02-29', 12), point('2020-03-31', null)])).toBeUndefined();
    expect(trendEnds(aBoard().trend)?.last.on).toBe('2026-11-21');
  });
});
