import fc from 'fast-check';
import { formatAgo, formatDate, formatInstant, readDate } from './date';
import { decimalsBeside, formatScore, formatTenths, scorePosition } from './fraction';
import { formatBytes, formatEuro, formatNumber, formatPercentage, formatShare } from './number';

describe('numbers', () => {
  it('are written the Belgian way', () => {
    expect(formatNumber('nl', 1234567.891)).toBe('1.234.567,89');
    expect(formatNumber('en', 1234567.891)).toBe('1\u202F234\u202F567.89');
    expect(formatNumber('nl', -2.5, { decimals: 0 })).toBe('−3');
    expect(formatNumber('nl', 0.4, { decimals: 1, signed: true })).toBe('+0,4');
    expect(formatNumber('nl', Number.NaN)).toBe('–');
  });

  it('give shares that never promise too much', () => {
    expect(formatShare('nl', 999, 1000)).toBe('99\u202F%');
    expect(formatShare('nl', 1, 1000)).toBe('1\u202F%');
    expect(formatShare('nl', 1000, 1000)).toBe('100\u202F%');
    expect(formatShare('nl', 0, 0)).toBe('–');
    expect(formatPercentage('en', 0.875, { decimals: 1 })).toBe('87.5\u202F%');
  });

  it('give euros from cents, rounded or exact', () => {
    expect(formatEuro('nl', 1_940_000_000, { to: 'million' })).toBe('€\u202F19,4\u00A0mln.');
    expect(formatEuro('nl', 123_456_750, { to: 'cent' })).toBe('€\u202F1.234.567,50');
    expect(formatEuro('en', 123_456_750n)).toBe('€\u202F1\u202F234\u202F568');
  });

  it('give file sizes', () => {
    expect(formatBytes('nl', 999)).toBe('999\u00A0B');
    expect(formatBytes('nl', 3_400_000)).toBe('3,4\u00A0MB');
    expect(formatBytes('nl', 25_000_000)).toBe('25\u00A0MB');
    expect(formatBytes('nl', -1)).toBe('–');
  });
});

describe('scores', () => {
  it('round the exact fraction half up', () => {
    expect(formatScore('nl', { numerator: '5', denominator: '2' })).toBe('2,5');
    expect(formatScore('nl', { numerator: '2996', denominator: '1000' }, { decimals: 2 })).toBe(
      '3,00',
    );
    expect(formatScore('en', { numerator: 61n, denominator: 20n })).toBe('3.1');
    expect(formatScore('en', { numerator: '-1', denominator: '3' }, { signed: true })).toBe('−0.3');
    expect(formatScore('en', null)).toBe('–');
    expect(formatTenths('nl', 40)).toBe('4,0');
  });

  it('stay within half a hundredth of the fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (numerator) => {
        const score = { numerator: String(numerator), denominator: '720720' };
        const shown = Number(formatScore('en', score, { decimals: 2 }));
        expect(Math.abs(shown - numerator / 720720)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  it('give a position for a chart', () => {
    expect(scorePosition({ numerator: '7', denominator: '2' })).toBe(3.5);
    expect(scorePosition(undefined)).toBeNull();
  });
});

describe('days and instants', () => {
  it('are written as people in Belgium do', () => {
    expect(formatDate('nl', '2022-12-05')).toBe('5 dec 2022');
    expect(formatDate('nl', '2022-12-05', 'long')).toBe('5 december 2022');
    expect(formatDate('en', '2022-12-05')).toBe('5 Dec 2022');
    expect(formatDate('nl', '2022-12-05', 'numeric')).toBe('05/12/2022');
    expect(formatDate('nl', '2022-02-30')).toBe('–');
  });

  it('are told on the clock of Brussels, in winter and in summer', () => {
    expect(formatInstant('nl', '2026-01-15T23:30:00Z')).toBe('16 jan 2026, 00:30');
    expect(formatInstant('nl', '2026-07-15T23:30:00Z')).toBe('16 jul 2026, 01:30');
    expect(formatInstant('nl', 'yesterday')).toBe('–');
  });

  it('are read as people here type them', () => {
    expect(
      ['5/12/2022', '05-12-22', ' 5.12.2022 ', '05122022', '2022-12-05'].map(readDate),
    ).toEqual(Array(5).fill('2022-12-05'));
    expect(['', '31/2/2022', '12/5', 'gisteren', '5/12/202'].map(readDate)).toEqual(
      Array(5).fill(null),
    );
  });

  it('are read as they are written', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDate(formatDate('nl', day, 'numeric'))).toBe(day);
        expect(readDate(formatDate('en', day, 'numeric'))).toBe(day);
      }),
    );
  });

  it('can be told by how long ago they were', () => {
    const now = new Date('2026-11-21T12:00:00Z');
    expect(formatAgo('nl', '2026-11-21T09:00:00Z', now)).toBe('3 uur geleden');
    expect(formatAgo('en', '2026-11-20T12:00:00Z', now)).toBe('yesterday');
    expect(formatAgo('nl', '2026-11-21T11:59:31Z', now)).toBe('nu');
    expect(formatAgo('en', '2026-11-21T12:00:10Z', now)).toBe('now');
    expect(formatAgo('nl', null, now)).toBe('–');
  });
});

describe('the decimals beside a target', () => {
  it('are two when one would look like the target that was not reached', () => {
    const level = (tenths: bigint) => ({ numerator: tenths, denominator: 10n });
    expect(decimalsBeside(40, { numerator: '396', denominator: '100' })).toBe(2);
    expect(decimalsBeside(40, level(39n))).toBe(1);
    expect(decimalsBeside(40, level(40n))).toBe(1);
    expect(decimalsBeside(40, { numerator: 401n, denominator: 100n })).toBe(1);
    expect(decimalsBeside(null, level(39n))).toBe(1);
    expect(decimalsBeside(40, null)).toBe(1);
  });
});
