import { filterFrom, isOpen } from './activity-filter';
import { unfolded } from './unfolded';

describe('the filter of the activity', () => {
  it('takes what the address says', () => {
    const filter = filterFrom({ action: 'unit.version-retracted', from: '2026-01-01' });
    expect(filter).toEqual({
      person: undefined,
      unit: undefined,
      action: 'unit.version-retracted',
      from: '2026-01-01',
      until: undefined,
    });
    expect(isOpen(filter)).toBe(false);
  });

  it('is open for what cannot be read', () => {
    const filter = filterFrom({ person: '1', unit: 'x', action: 'Unit!', from: 'today', until: '2026-02-30' });
    expect(isOpen(filter)).toBe(true);
  });
});

describe('what an event recorded, unfolded', () => {
  it('joins nested names and tells lists of plain values in one line', () => {
    expect(
      unfolded({ on: { type: 'unit', id: 'u1' }, rows: [1, 2], grants: [{ role: 'ciso' }], asAt: null, empty: [] }),
    ).toEqual([
      { name: 'on.type', value: 'unit' },
      { name: 'on.id', value: 'u1' },
      { name: 'rows', value: '1, 2' },
      { name: 'grants.1.role', value: 'ciso' },
      { name: 'asAt', value: '–' },
      { name: 'empty', value: '–' },
    ]);
  });

  it('has no lines for nothing', () => {
    expect(unfolded(null)).toEqual([]);
  });
});
