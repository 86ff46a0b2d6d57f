import fc from 'fast-check';
import type { Column } from './column';
import { filterRows, nextSort, sortRows, windowOn } from './table-rows';

interface Unit {
  readonly name: string;
  readonly score: number | null;
}

const name: Column<Unit> = { key: 'name', label: 'Name', value: (row) => row.name };
const score: Column<Unit> = { key: 'score', label: 'Score', value: (row) => row.score };
const units: readonly Unit[] = [
  { name: 'Districten', score: 2 },
  { name: 'OCMW', score: null },
  { name: 'École 10', score: 4 },
  { name: 'École 9', score: 3 },
];

describe('filtering rows', () => {
  it('looks for every word, whatever its accents and capitals', () => {
    expect(filterRows(units, [name], 'ecole 9')).toEqual([units[3]]);
    expect(filterRows(units, [name], '  ')).toBe(units);
  });

  it('only looks in columns that are shown', () => {
    expect(filterRows(units, [name], '4')).toEqual([]);
    expect(filterRows(units, [name, score], '4')).toEqual([units[2]]);
  });
});

describe('ordering rows', () => {
  it('counts figures inside names and ignores accents', () => {
    expect(sortRows(units, name, false, 'nl').map((unit) => unit.name)).toEqual([
      'Districten',
      'École 9',
      'École 10',
      'OCMW',
    ]);
  });

  it('puts what has no value last, both ways', () => {
    expect(sortRows(units, score, false, 'nl').at(-1)?.name).toBe('OCMW');
    expect(sortRows(units, score, true, 'nl').map((unit) => unit.score)).toEqual([4, 3, 2, null]);
  });

  it('goes upwards, downwards and back to the given order', () => {
    const up = nextSort(null, 'name');
    const down = nextSort(up, 'name');
    expect([up, down, nextSort(down, 'name'), nextSort(down, 'score')]).toEqual([
      { key: 'name', descending: false },
      { key: 'name', descending: true },
      null,
      { key: 'score', descending: false },
    ]);
  });
});

describe('the window on a long table', () => {
  it('draws a short table whole', () => {
    expect(windowOn(200, 40, 0, 400)).toEqual({ from: 0, to: 200 });
  });

  it('always holds every row that is seen, and never many more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 201, max: 100_000 }),
        fc.integer({ min: 20, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 100, max: 2000 }),
        (count, rowHeight, share, height) => {
          const scrolled = share * Math.max(0, count * rowHeight - height);
          const { from, to } = windowOn(count, rowHeight, scrolled, height);
          const firstSeen = Math.floor(scrolled / rowHeight);
          const lastSeen = Math.min(count - 1, Math.ceil((scrolled + height) / rowHeight) - 1);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(firstSeen);
          expect(to).toBeGreaterThan(lastSeen);
          expect(to).toBeLessThanOrEqual(count);
          expect(to - from).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 26);
        },
      ),
    );
  });
});
