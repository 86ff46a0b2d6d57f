import { endOfDay, grantIn, lastDayBefore, newGrant } from './grant-entry';

describe('the end of a role', () => {
  it.each([
    ['2026-12-31', '2026-12-31T23:00:00.000Z'],
    ['2026-07-01', '2026-07-01T22:00:00.000Z'],
    // the nights in which the clock is changed
    ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('lies behind the whole of %s in Brussels', (day, instant) => {
    expect(endOfDay(day)).toBe(instant);
    expect(lastDayBefore(instant)).toBe(day);
  });

  it('is none for what is no day', () => {
    expect(endOfDay('2026-02-30')).toBeUndefined();
    expect(endOfDay('')).toBeUndefined();
  });
});

describe('what is sent of a role', () => {
  it('carries dates for an auditor only', () => {
    const entry = { ...newGrant('city'), asAt: '2025-12-31', lastDay: '2026-12-31' };
    expect(grantIn(entry)).toEqual({ role: 'unit-lead', unitId: 'city', asAt: null, expiresAt: null });
    expect(grantIn({ ...entry, role: 'auditor' })).toEqual({
      role: 'auditor',
      unitId: 'city',
      asAt: '2025-12-31',
      expiresAt: '2026-12-31T23:00:00.000Z',
    });
  });
});
