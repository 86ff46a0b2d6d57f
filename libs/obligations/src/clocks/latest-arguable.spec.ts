import fc from 'fast-check';
import { instant, period } from '../spec/arbitraries';
import { compareInstants, type Instant } from './instant';
import { latestArguable, type CountingRule } from './latest-arguable';
import { deadlineOf, type Period } from './period';
import { belgianHolidays, easterSunday, isWorkingDay } from './public-holidays';
import { brusselsZone, wallTimeOf } from './wall-clock';

const latest = (trigger: Instant, length: Period) =>
  latestArguable(trigger, length, brusselsZone, belgianHolidays);

describe('Easter', () => {
  it.each([
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2022, '2022-04-17'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i falls on %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe('a working day in Belgium', () => {
  it.each([
    ['2026-01-01', false],
    ['2026-04-06', false],
    ['2026-05-01', false],
    ['2026-05-14', false],
    ['2026-05-25', false],
    ['2026-07-21', false],
    ['2026-11-11', false],
    ['2026-12-25', false],
    ['2026-12-26', false],
    ['2026-12-28', true],
    ['2026-04-03', true],
  ] as const)('%s: %s', (day, works) => {
    expect(isWorkingDay(day, belgianHolidays)).toBe(works);
  });
});

describe('the latest arguable moment', () => {
  it.each<[string, Instant, Period, Instant, string | null, CountingRule[]]>([
    [
      'of 24 hours starts with the next full hour',
      '2022-12-06T02:15:00.000Z',
      'PT24H',
      '2022-12-07T03:00:00.000Z',
      null,
      ['event-hour-not-counted'],
    ],
    [
      'of 72 hours over a weekend waits for two working days',
      '2022-12-09T22:20:00.000Z',
      'PT72H',
      '2022-12-13T23:00:00.000Z',
      '2022-12-13',
      ['event-hour-not-counted', 'two-working-days'],
    ],
    [
      'of 72 hours in the week stays with its hours',
      '2022-12-05T22:20:00.000Z',
      'PT72H',
      '2022-12-08T23:00:00.000Z',
      null,
      ['event-hour-not-counted'],
    ],
    [
      'of a month that ends on a working day is the end of that day',
      '2022-12-08T09:00:00.000Z',
      'P1M',
      '2023-01-09T23:00:00.000Z',
      '2023-01-09',
      ['event-day-not-counted', 'moved-to-working-day'],
    ],
    [
      'of a month that ends on Christmas moves past the weekend',
      '2026-11-25T09:00:00.000Z',
      'P1M',
      '2026-12-28T23:00:00.000Z',
      '2026-12-28',
      ['event-day-not-counted', 'moved-to-working-day'],
    ],
    [
      'of two days holds two working days',
      '2026-05-22T09:00:00.000Z',
      'P2D',
      '2026-05-27T22:00:00.000Z',
      '2026-05-27',
      ['event-day-not-counted', 'moved-to-working-day', 'two-working-days'],
    ],
    [
      'of one day asks for no working day but the last',
      '2026-05-21T09:00:00.000Z',
      'P1D',
      '2026-05-22T22:00:00.000Z',
      '2026-05-22',
      ['event-day-not-counted'],
    ],
    [
      'of a month on a leap day ends in summer time',
      '2024-02-29T09:00:00.000Z',
      'P1M',
      '2024-03-29T23:00:00.000Z',
      '2024-03-29',
      ['event-day-not-counted'],
    ],
  ])('%s', (_title, trigger, length, until, endOfDay, rules) => {
    expect(latest(trigger, length)).toEqual({ until, endOfDay, rules });
  });

  it('is never earlier than the plain deadline', () => {
    fc.assert(
      fc.property(instant, period, (trigger, length) => {
        const deadline = deadlineOf(trigger, length, brusselsZone);
        expect(compareInstants(latest(trigger, length).until, deadline)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('ends a period of days on a working day, at midnight', () => {
    fc.assert(
      fc.property(instant, period, (trigger, length) => {
        const { until, endOfDay } = latest(trigger, length);
        if (endOfDay === null) return;
        expect(isWorkingDay(endOfDay, belgianHolidays)).toBe(true);
        expect(wallTimeOf(until, brusselsZone).time).toBe(0);
      }),
    );
  });
});
