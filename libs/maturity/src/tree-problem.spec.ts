import fc from 'fast-check';
import { lineageAt, lineageSteps, membershipPeriods, type UnitHistories } from './lineage';
import { anyDay, someDays } from './spec/arbitraries';
import { aUnit, aVersion, operation, versionsAfter } from './spec/trees';
import { valueAt } from './steps';
import { treeProblem } from './tree-problem';
import { unitStateSteps, type UnitVersion } from './unit-states';

const root = aVersion(1, '2020-01-01', aUnit({ parentId: null }));
const below = (parentId: string, on: UnitVersion['effectiveOn'] = '2020-01-01') =>
  aVersion(1, on, aUnit({ parentId }));

const histories = (versions: Record<string, readonly UnitVersion[]>): UnitHistories =>
  new Map(Object.entries(versions).map(([id, list]) => [id, unitStateSteps(list)]));

const after = (
  versions: Record<string, readonly UnitVersion[]>,
  unitId: string,
  added: UnitVersion,
) =>
  treeProblem(histories(versions), {
    unitId,
    states: unitStateSteps([...(versions[unitId] ?? []), added]),
  });

const tree = {
  group: [root],
  city: [below('group')],
  library: [below('city')],
  police: [below('group')],
};

describe('a change of the tree', () => {
  it('is allowed when every unit keeps a parent in use', () => {
    expect(after(tree, 'library', aVersion(2, '2024-01-01', { parentId: 'police' }))).toBeNull();
    expect(after(tree, 'museum', below('city'))).toBeNull();
    expect(after(tree, 'library', aVersion(2, '2024-01-01', { archived: true }))).toBeNull();
    expect(after({}, 'group', root)).toBeNull();
  });

  it('is refused when a unit would lie below itself', () => {
    expect(after(tree, 'city', aVersion(2, '2024-01-01', { parentId: 'library' }))).toEqual({
      code: 'cycle',
      on: '2024-01-01',
    });
    expect(after(tree, 'city', aVersion(2, '2024-01-01', { parentId: 'city' }))?.code).toBe(
      'cycle',
    );
  });

  it('is refused when the cycle closes only later', () => {
    const later = {
      ...tree,
      library: [below('police'), aVersion(2, '2025-01-01', { parentId: 'city' })],
    };
    expect(after(later, 'city', aVersion(2, '2024-01-01', { parentId: 'library' }))).toEqual({
      code: 'cycle',
      on: '2025-01-01',
    });
  });

  it('is refused below a unit that does not exist by then', () => {
    const young = { ...tree, museum: [below('group', '2023-01-01')] };
    expect(after(young, 'library', aVersion(2, '2022-01-01', { parentId: 'museum' }))).toEqual({
      code: 'parent-missing',
      on: '2022-01-01',
    });
    expect(after(young, 'library', aVersion(2, '2023-01-01', { parentId: 'museum' }))).toBeNull();
    expect(after(tree, 'library', aVersion(2, '2023-01-01', { parentId: 'nowhere' }))?.code).toBe(
      'parent-missing',
    );
  });

  it('is refused below a unit that is archived, now or later', () => {
    const closing = {
      ...tree,
      police: [below('group'), aVersion(2, '2025-01-01', { archived: true })],
    };
    expect(after(closing, 'library', aVersion(2, '2024-01-01', { parentId: 'police' }))).toEqual({
      code: 'parent-archived',
      on: '2025-01-01',
    });
  });

  it('is refused when units in use would lie below an archived or vanished one', () => {
    expect(after(tree, 'city', aVersion(2, '2024-01-01', { archived: true }))?.code).toBe(
      'children-active',
    );
    const retracted = aVersion(2, '2020-01-01', { retracts: 1 });
    expect(after(tree, 'city', retracted)?.code).toBe('children-active');
    const closed = {
      ...tree,
      library: [below('city'), aVersion(2, '2020-01-01', { archived: true })],
    };
    expect(after(closed, 'city', aVersion(2, '2024-01-01', { archived: true }))).toBeNull();
    expect(after(closed, 'city', retracted)?.code).toBe('children-active');
  });

  it('leaves the root where it is, alone and in use', () => {
    expect(after(tree, 'group', aVersion(2, '2024-01-01', { parentId: 'police' }))?.code).toBe(
      'root-immovable',
    );
    expect(after(tree, 'group', aVersion(2, '2024-01-01', { archived: true }))?.code).toBe(
      'root-immovable',
    );
    expect(after(tree, 'city', aVersion(2, '2024-01-01', { parentId: null }))?.code).toBe(
      'parent-missing',
    );
    expect(after(tree, 'group', aVersion(2, '2024-01-01', { name: 'new name' }))).toBeNull();
  });

  it('is not refused for what went wrong before the day it touches', () => {
    const orphaned = {
      ...tree,
      library: [below('museum', '2020-01-01'), aVersion(2, '2022-01-01', { parentId: 'city' })],
    };
    expect(after(orphaned, 'library', aVersion(3, '2024-01-01', { weight: 3 }))).toBeNull();
  });

  it('leaves, when allowed, one tree on every day', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 25 }), (operations) => {
        const versions = new Map<string, UnitVersion[]>();
        let units: UnitHistories = new Map();
        for (const tried of operations) {
          const candidate = versionsAfter(versions.get(tried.unitId) ?? [], tried);
          const states = unitStateSteps(candidate);
          if (treeProblem(units, { unitId: tried.unitId, states })) continue;
          versions.set(tried.unitId, candidate);
          units = new Map(units).set(tried.unitId, states);
        }
        for (const on of someDays) {
          for (const [id, states] of units) {
            const state = valueAt(states, on);
            if (!state) continue;
            const lineage = lineageAt(units, id, on);
            expect(valueAt(units.get(lineage.at(-1) ?? '') ?? [], on)?.parentId).toBeNull();
            const parent = valueAt(units.get(state.parentId ?? '') ?? [], on);
            if (!state.archived && parent) expect(parent.archived).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the lineage of a unit over time', () => {
  const moving = histories({
    ...tree,
    library: [below('city'), aVersion(2, '2024-01-01', { parentId: 'police' })],
    city: [below('group', '2020-01-01'), aVersion(2, '2022-01-01', { parentId: 'police' })],
  });

  it('follows its own moves and those above it', () => {
    expect(lineageSteps(moving, 'library')).toEqual([
      { on: '2020-01-01', value: ['library', 'city', 'group'] },
      { on: '2022-01-01', value: ['library', 'city', 'police', 'group'] },
      { on: '2024-01-01', value: ['library', 'police', 'group'] },
    ]);
    expect(lineageSteps(moving, 'nowhere')).toEqual([]);
  });

  it('ends before a unit that it has met already', () => {
    const circle = histories({ city: [below('library')], library: [below('city')] });
    expect(lineageAt(circle, 'city', '2024-01-01')).toEqual(['city', 'library']);
  });

  it('gives the periods in which it lay below each', () => {
    expect(Object.fromEntries(membershipPeriods(lineageSteps(moving, 'library')))).toEqual({
      library: [{ from: '2020-01-01', until: null }],
      group: [{ from: '2020-01-01', until: null }],
      city: [{ from: '2020-01-01', until: '2024-01-01' }],
      police: [{ from: '2022-01-01', until: null }],
    });
  });

  it('is on every day the walk of that day, even in a tree that is not one', () => {
    const anyTree = fc.array(operation, { maxLength: 15 }).map((operations) => {
      const versions = new Map<string, UnitVersion[]>();
      for (const tried of operations) {
        versions.set(tried.unitId, versionsAfter(versions.get(tried.unitId) ?? [], tried));
      }
      return new Map([...versions].map(([id, list]) => [id, unitStateSteps(list)]));
    });
    fc.assert(
      fc.property(anyTree, anyDay, (units, on) => {
        for (const id of units.keys()) {
          const lineage = lineageSteps(units, id);
          expect(valueAt(lineage, on) ?? []).toEqual(lineageAt(units, id, on));
          for (const [above, periods] of membershipPeriods(lineage)) {
            const member = periods.some(
              ({ from, until }) => from <= on && (until === null || on < until),
            );
            expect(member).toBe((valueAt(lineage, on) ?? []).includes(above));
          }
        }
      }),
    );
  });
});
