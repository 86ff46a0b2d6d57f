import { marksOf, namedBy, stateWith, type UnitVersion } from './unit-history';

const version = (revision: number, over: Partial<UnitVersion> = {}): UnitVersion => ({
  revision,
  effectiveOn: '2024-01-01',
  recordedAt: '2024-01-02T10:00:00Z',
  recordedBy: 'Liesbeth',
  retracts: null,
  replaces: null,
  live: true,
  name: null,
  parentId: null,
  parentName: null,
  weight: null,
  archived: null,
  legalEntity: null,
  companyNumber: null,
  assessesItself: null,
  reason: '',
  ...over,
});

describe('the history of a unit', () => {
  it('marks what counts, what was corrected, what was undone, and the undo itself', () => {
    const marks = marksOf([
      version(5, { retracts: 4, live: false }),
      version(4, { live: false }),
      version(3, { replaces: 2 }),
      version(2, { live: false }),
      version(1),
    ]);
    expect([...marks]).toEqual([
      [5, 'retraction'],
      [4, 'retracted'],
      [3, 'live'],
      [2, 'replaced'],
      [1, 'live'],
    ]);
  });

  it('knows what a version says and what it is silent about', () => {
    const moved = version(2, { parentId: 'digital', archived: false });
    expect([...namedBy(moved)]).toEqual(['parentId', 'archived']);
  });

  it('lays a version over a state', () => {
    const state = {
      name: 'Bibliotheek',
      parentId: 'city',
      weight: 3,
      archived: true,
      legalEntity: false,
      companyNumber: '',
      assessesItself: true,
    };
    expect(stateWith(state, version(2, { parentId: 'digital', archived: false }))).toEqual({
      ...state,
      parentId: 'digital',
      archived: false,
    });
  });
});
