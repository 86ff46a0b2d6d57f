import fc from 'fast-check';
import type { CalendarDate } from '@weerbaar/kernel';
import { grantActive, type Grant } from './grant';
import { clipDate, visibleUntil } from './horizon';

const now = new Date('2026-11-21T10:00:00Z');
const before = new Date('2026-11-21T09:59:59Z');
const after = new Date('2026-11-21T10:00:01Z');

const aGrant = (changes: Partial<Grant> = {}): Grant => ({
  role: 'auditor',
  unitId: 'city',
  expiresAt: null,
  revokedAt: null,
  asAt: null,
  ...changes,
});

const dates = fc
  .integer({ min: 2020, max: 2026 })
  .map((year): CalendarDate => `${year}-06-30` as CalendarDate);
const manyGrants = fc.array(
  fc.option(dates, { nil: null }).map((asAt) => aGrant({ asAt })),
  { maxLength: 4 },
);

describe('a grant', () => {
  it('is active until it expires or is revoked', () => {
    expect(grantActive(aGrant(), now).ok).toBe(true);
    expect(grantActive(aGrant({ expiresAt: after, revokedAt: after }), now).ok).toBe(true);
  });

  it('says why it gives nothing', () => {
    const reasonOf = (changes: Partial<Grant>) => {
      const outcome = grantActive(aGrant(changes), now);
      return outcome.ok ? undefined : outcome.error.code;
    };
    expect(reasonOf({ expiresAt: before })).toBe('expired');
    expect(reasonOf({ expiresAt: now })).toBe('expired');
    expect(reasonOf({ revokedAt: now })).toBe('revoked');
    expect(reasonOf({ revokedAt: before, expiresAt: before })).toBe('revoked');
  });
});

describe('the as-at date of a grant', () => {
  it('ends what an auditor sees of its units', () => {
    const grants = [aGrant({ asAt: '2025-12-31' })];
    expect(visibleUntil(grants, 'score.read', ['library', 'city', 'group'])).toEqual({
      kind: 'until',
      date: '2025-12-31',
    });
    expect(visibleUntil(grants, 'score.read', ['police', 'group'])).toEqual({ kind: 'nothing' });
  });

  it('is lifted by another grant only where that grant permits the question', () => {
    const grants = [
      aGrant({ asAt: '2025-12-31' }),
      aGrant({ role: 'management', unitId: 'library' }),
    ];
    expect(visibleUntil(grants, 'score.read', ['library', 'city'])).toEqual({ kind: 'everything' });
    expect(visibleUntil(grants, 'score.read', ['city'])).toEqual({
      kind: 'until',
      date: '2025-12-31',
    });
    expect(visibleUntil(grants, 'activity.read', ['library', 'city'])).toEqual({
      kind: 'until',
      date: '2025-12-31',
    });
  });

  it('clips a later day and leaves an earlier one', () => {
    const grants = [aGrant({ asAt: '2024-06-30' }), aGrant({ asAt: '2025-12-31' })];
    expect(clipDate('2026-11-21', grants)).toBe('2025-12-31');
    expect(clipDate('2025-12-31', grants)).toBe('2025-12-31');
    expect(clipDate('2023-01-01', grants)).toBe('2023-01-01');
    expect(clipDate('2026-11-21', [])).toBeNull();
    expect(clipDate('2026-11-21', [aGrant()])).toBe('2026-11-21');
  });

  it('never shows a day later than asked, nor later than the most generous grant', () => {
    fc.assert(
      fc.property(dates, manyGrants, (requested, grants) => {
        const shown = clipDate(requested, grants);
        if (shown === null) {
          expect(grants).toEqual([]);
          return;
        }
        expect(shown <= requested).toBe(true);
        expect(grants.some(({ asAt }) => asAt === null || shown <= asAt)).toBe(true);
      }),
    );
  });
});
