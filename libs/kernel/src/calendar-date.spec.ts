import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  parseCalendarDate,
  todayInBrussels,
  type CalendarDate,
} from './calendar-date';

const days = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

describe('a calendar day', () => {
  it('is read when it exists', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseCalendarDate(day)).toEqual({ ok: true, value: day });
      }),
    );
  });

  it.each([
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-1-1',
    '0000-01-01',
    '20230101',
    '',
    ' 2023-01-01',
  ])('is refused when it does not exist or is written otherwise: %j', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: false, error: { code: 'not-a-date' } });
  });

  it('knows the years before 100 as themselves', () => {
    expect(parseCalendarDate('0001-01-01').ok).toBe(true);
    expect(addDays('0001-01-01', 31)).toBe('0001-02-01');
  });

  it('comes back when as many days are taken as were added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30_000, max: 30_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(addDays(later, -count)).toBe(day);
        expect(daysBetween(day, later)).toBe(count);
        expect(compareDates(later, day)).toBe(Math.sign(count));
      }),
    );
  });

  it('stays the same day of a later month, or becomes the last day of a shorter one', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2023-11-15', 14)).toBe('2025-01-15');
  });

  it('never moves further than its month when months are added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const [year, month] = day.split('-').map(Number) as [number, number, number];
        const [laterYear, laterMonth] = addMonths(day, count).split('-').map(Number) as [
          number,
          number,
          number,
        ];
        expect(laterYear * 12 + laterMonth).toBe(year * 12 + month + count);
      }),
    );
  });

  it('refuses to leave the four-digit years', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('0001-01-01', -1)).toThrow(RangeError);
  });
});

describe('today in Brussels', () => {
  it.each([
    ['2024-01-31T22:59:59Z', '2024-01-31'],
    ['2024-01-31T23:00:00Z', '2024-02-01'],
    ['2024-06-30T21:59:59Z', '2024-06-30'],
    ['2024-06-30T22:00:00Z', '2024-07-01'],
  ])('at %s is %s, summer time included', (instant, day) => {
    expect(todayInBrussels(new Date(instant))).toBe(day);
  });
});
