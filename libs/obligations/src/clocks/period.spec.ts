import fc from 'fast-check';
import { addMonths } from '@weerbaar/kernel';
import { calendarPeriod, hours, instant, period } from '../spec/arbitraries';
import { compareInstants, millisecondsOf, parseInstant, type Instant } from './instant';
import { deadlineOf, lengthOf, parsePeriod, type Period } from './period';
import { brusselsZone, momentOf, wallTimeOf } from './wall-clock';

const inBrussels = (trigger: Instant, length: Period) => deadlineOf(trigger, length, brusselsZone);

/** A second way to the same answer: print, count on the printed figures, and look for the print. */
const printer = new Intl.DateTimeFormat('sv-SE', {
  timeZone: brusselsZone,
  dateStyle: 'short',
  timeStyle: 'medium',
});
const printed = (milliseconds: number): string => printer.format(milliseconds);

function naiveDeadline(trigger: Instant, length: Period): string {
  const start = new Date(trigger).getTime();
  const { unit, count } = lengthOf(length);
  if (unit === 'hours') return new Date(start + count * 3_600_000).toISOString();
  const [date = '', time = ''] = printed(start).split(' ');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  let target = new Date(Date.UTC(year, month - 1, day));
  if (unit === 'months') {
    target = new Date(Date.UTC(year, month - 1 + count, 1));
    const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0));
    target.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  } else {
    target.setUTCDate(day + count * (unit === 'weeks' ? 7 : 1));
  }
  const wanted = `${target.toISOString().slice(0, 10)} ${time}`;
  // Minute by minute, from before the day begins in Brussels: the first print at or past it.
  let moment = target.getTime() - 3 * 3_600_000;
  while (printed(moment) < wanted) moment += 60_000;
  return new Date(moment).toISOString();
}

describe('a period', () => {
  it.each([
    ['PT24H', { unit: 'hours', count: 24 }],
    ['P1M', { unit: 'months', count: 1 }],
    ['P2W', { unit: 'weeks', count: 2 }],
    ['P30D', { unit: 'days', count: 30 }],
  ])('%s is read', (text, value) => {
    expect(parsePeriod(text)).toEqual({ ok: true, value });
  });

  it.each(['', 'P', 'PT0H', 'P0M', 'P1M2D', 'PT1M', 'P1H', '24H', 'P-1M', 'PT24H '])(
    '“%s” is none',
    (text) => {
      expect(parsePeriod(text)).toEqual({ ok: false, error: { code: 'not-a-period' } });
    },
  );
});

describe('an instant', () => {
  it('is read to one spelling', () => {
    expect(parseInstant('2022-12-06T02:15:00Z')).toEqual({
      ok: true,
      value: '2022-12-06T02:15:00.000Z',
    });
  });

  it.each(['2022-12-06', '2022-02-30T00:00:00Z', '2022-12-06T02:15:00+01:00', 'now', ''])(
    '“%s” is none',
    (text) => {
      expect(parseInstant(text).ok).toBe(false);
    },
  );
});

describe('a deadline', () => {
  it.each<[string, Instant, Period, Instant]>([
    ['a time that the clock skips', '2023-02-26T01:30:00.000Z', 'P1M', '2023-03-26T01:00:00.000Z'],
    ['a time that it passes twice', '2023-09-29T00:30:00.000Z', 'P1M', '2023-10-29T00:30:00.000Z'],
    ['the second of the two', '2022-10-30T01:30:00.000Z', 'P1W', '2022-11-06T01:30:00.000Z'],
    ['a leap day a year later', '2024-02-29T12:00:00.000Z', 'P12M', '2025-02-28T12:00:00.000Z'],
    ['31 January, common year', '2023-01-31T12:00:00.000Z', 'P1M', '2023-02-28T12:00:00.000Z'],
    ['31 January, leap year', '2024-01-31T12:00:00.000Z', 'P1M', '2024-02-29T12:00:00.000Z'],
    ['midnight in Brussels', '2022-12-31T23:00:00.000Z', 'P1M', '2023-01-31T23:00:00.000Z'],
  ])('falls right for %s', (_case, trigger, length, deadline) => {
    expect(inBrussels(trigger, length)).toBe(deadline);
  });

  it('agrees with counting on the printed clock', () => {
    fc.assert(
      fc.property(instant, period, (trigger, length) => {
        expect(inBrussels(trigger, length)).toBe(naiveDeadline(trigger, length));
      }),
      { numRuns: 300 },
    );
  });

  it('never lies before its trigger', () => {
    fc.assert(
      fc.property(instant, period, (trigger, length) => {
        expect(compareInstants(inBrussels(trigger, length), trigger)).toBeGreaterThan(0);
      }),
    );
  });

  it('of hours is that many hours away, whatever the clocks do', () => {
    fc.assert(
      fc.property(instant, hours, (trigger, length) => {
        const elapsed = millisecondsOf(inBrussels(trigger, length)) - millisecondsOf(trigger);
        expect(elapsed).toBe(lengthOf(length).count * 3_600_000);
      }),
    );
  });

  it('comes no earlier for a later trigger: hours to the millisecond, the calendar to the day', () => {
    fc.assert(
      fc.property(instant, instant, period, (a, b, length) => {
        const [first, second] = compareInstants(a, b) <= 0 ? [a, b] : [b, a];
        const [early, late] = [inBrussels(first, length), inBrussels(second, length)];
        if (lengthOf(length).unit === 'hours') {
          expect(compareInstants(early, late)).toBeLessThanOrEqual(0);
        }
        const dayOf = (moment: Instant) => wallTimeOf(moment, brusselsZone).day;
        expect(dayOf(early) <= dayOf(late)).toBe(true);
      }),
    );
  });

  it('on the calendar keeps the time on the wall, unless the clock skips it', () => {
    fc.assert(
      fc.property(instant, calendarPeriod, (trigger, length) => {
        const deadline = inBrussels(trigger, length);
        const [was, is] = [wallTimeOf(trigger, brusselsZone), wallTimeOf(deadline, brusselsZone)];
        const jumped = millisecondsOf(deadline) - 1;
        const before = wallTimeOf(new Date(jumped).toISOString() as Instant, brusselsZone);
        const skipped = before.time < was.time && was.time < is.time;
        expect(is.time === was.time || skipped).toBe(true);
        const { unit, count } = lengthOf(length);
        if (unit === 'months') expect(is.day).toBe(addMonths(was.day, count));
      }),
    );
  });
});

describe('the clock on the wall', () => {
  it('is found again at the moment that it was read, or at the first of two', () => {
    fc.assert(
      fc.property(instant, (moment) => {
        const found = momentOf(wallTimeOf(moment, brusselsZone), brusselsZone);
        const distance = compareInstants(moment, found);
        expect([0, 3_600_000]).toContain(distance);
        expect(wallTimeOf(found, brusselsZone)).toEqual(wallTimeOf(moment, brusselsZone));
      }),
    );
  });
});
