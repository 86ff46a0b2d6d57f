import fc from 'fast-check';
import type { UnitAspects, UnitState, UnitVersion } from '../unit-states';
import { day, minute } from './arbitraries';

/** What a unit is unless a test says otherwise. */
export const aUnit = (changes: Partial<UnitState> = {}): UnitState => ({
  name: 'unit',
  parentId: 'group',
  weight: 1,
  archived: false,
  legalEntity: false,
  companyNumber: null,
  assessesItself: true,
  ...changes,
});

/** A version of a unit, with its revision as the minute in which it was recorded. */
export const aVersion = (
  revision: number,
  effectiveOn: UnitVersion['effectiveOn'],
  changes: UnitAspects & { replaces?: number; retracts?: number },
): UnitVersion => ({ effectiveOn, revision, recordedAt: minute(revision), ...changes });

export const unitIds = ['group', 'city', 'library', 'museum', 'police'] as const;

/** An operation on a small tree, to be tried in turn. */
export const operation = fc.record({
  unitId: fc.constantFrom(...unitIds),
  effectiveOn: day,
  kind: fc.constantFrom(
    'create',
    'move',
    'move',
    'move',
    'archive',
    'restore',
    'weigh',
    'group',
    'retract',
  ),
  parentId: fc.constantFrom(...unitIds),
  weight: fc.nat(3),
  earlier: fc.nat(),
});

export type Operation = typeof operation extends fc.Arbitrary<infer O> ? O : never;

/** The versions of a unit after an operation was tried on it. */
export function versionsAfter(versions: readonly UnitVersion[], tried: Operation): UnitVersion[] {
  const revision = versions.length + 1;
  const isRoot = tried.unitId === 'group';
  const parentId = isRoot && tried.kind === 'create' ? null : tried.parentId;
  const changes = {
    create: aUnit({ parentId }),
    move: { parentId },
    archive: { archived: true },
    restore: { archived: false },
    weigh: { weight: tried.weight },
    group: { assessesItself: tried.weight > 0 },
    retract: { retracts: 1 + (tried.earlier % Math.max(1, versions.length)) },
  }[tried.kind as 'create'];
  const first = versions.length === 0 ? aUnit({ parentId: isRoot ? null : tried.parentId }) : {};
  return [...versions, aVersion(revision, tried.effectiveOn, { ...first, ...changes })];
}
