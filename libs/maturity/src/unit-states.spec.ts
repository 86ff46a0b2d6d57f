import fc from 'fast-check';
import { aUnit, aVersion } from './spec/trees';
import { anyDay, day } from './spec/arbitraries';
import { valueAt } from './steps';
import { unitPeriods, unitStateSteps, type UnitVersion } from './unit-states';
import { liveRecords } from './two-times';

const created = aVersion(1, '2020-01-01', aUnit({ parentId: 'city' }));
const parents = (versions: readonly UnitVersion[]) =>
  unitStateSteps(versions).map(({ on, value }) => `${on} ${value.parentId}`);

describe('a unit over time', () => {
  it('moves, moves earlier after all, and stays where it was when that is undone', () => {
    const moved = aVersion(2, '2024-01-01', { parentId: 'police' });
    const backDated = aVersion(3, '2023-01-01', { parentId: 'police', replaces: 2 });
    const undone = aVersion(4, '2023-01-01', { retracts: 3 });
    expect(parents([created, moved])).toEqual(['2020-01-01 city', '2024-01-01 police']);
    expect(parents([created, moved, backDated])).toEqual(['2020-01-01 city', '2023-01-01 police']);
    expect(parents([created, moved, backDated, undone])).toEqual(['2020-01-01 city']);
  });

  it('keeps a later name when a move is back-dated', () => {
    const renamed = aVersion(2, '2022-01-01', { name: 'new name' });
    const moved = aVersion(3, '2021-01-01', { parentId: 'police' });
    expect(valueAt(unitStateSteps([created, renamed, moved]), '2023-01-01')).toEqual(
      aUnit({ name: 'new name', parentId: 'police' }),
    );
  });

  it('tells a company number taken away from one left as it was', () => {
    const numbered = aVersion(2, '2021-01-01', { companyNumber: '0223456722' });
    const weighed = aVersion(3, '2022-01-01', { weight: 4 });
    const cleared = aVersion(4, '2023-01-01', { companyNumber: null });
    const numbers = unitStateSteps([created, numbered, weighed, cleared]).map(
      ({ value }) => value.companyNumber,
    );
    expect(numbers).toEqual([null, '0223456722', '0223456722', null]);
  });

  it('does not exist before every aspect is known, nor after its creation was retracted', () => {
    const moved = aVersion(2, '2019-01-01', { parentId: 'police' });
    expect(unitStateSteps([created, moved])[0]?.on).toBe('2020-01-01');
    expect(unitStateSteps([created, aVersion(2, '2020-01-01', { retracts: 1 })])).toEqual([]);
  });

  it('holds per aspect the last thing said by the day', () => {
    const change = fc.tuple(
      day,
      fc.record(
        { weight: fc.nat(3), archived: fc.boolean(), name: fc.constantFrom('a', 'b') },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), anyDay, (changes, on) => {
        const versions = [
          created,
          ...changes.map(([from, says], index) => aVersion(index + 2, from, says)),
        ];
        const by = liveRecords(versions).filter(({ effectiveOn }) => effectiveOn <= on);
        const state = valueAt(unitStateSteps(versions), on);
        if (by.length === 0) {
          expect(state).toBeUndefined();
          return;
        }
        for (const aspect of ['weight', 'archived', 'name'] as const) {
          expect(state?.[aspect]).toBe(
            by.findLast((version) => version[aspect] !== undefined)?.[aspect],
          );
        }
      }),
    );
  });

  it('changes what it contributes only with weight, archiving and assessing itself', () => {
    const versions = [
      created,
      aVersion(2, '2021-01-01', { name: 'new name' }),
      aVersion(3, '2022-01-01', { archived: true }),
      aVersion(4, '2023-01-01', { archived: false, assessesItself: false, weight: 2 }),
    ];
    expect(unitPeriods(unitStateSteps(versions))).toEqual([
      { on: '2020-01-01', value: { assesses: true, archived: false, weight: 1 } },
      { on: '2022-01-01', value: { assesses: true, archived: true, weight: 1 } },
      { on: '2023-01-01', value: { assesses: false, archived: false, weight: 2 } },
    ]);
  });
});
