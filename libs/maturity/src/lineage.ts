import type { CalendarDate } from '@weerbaar/kernel';
import { boundaryDates, canonicalSteps, valueAt, type Step } from './steps';
import type { UnitState } from './unit-states';

/** The units of a tree over time, by id. */
export type UnitHistories = ReadonlyMap<string, readonly Step<UnitState>[]>;

/**
 * A unit with its ancestors on a day, the unit first and the root last; empty when the unit does
 * not exist on that day. Stops before a unit it has already met: a tree that is not one must not
 * hang whoever reads it.
 */
export function lineageAt(units: UnitHistories, unitId: string, on: CalendarDate): string[] {
  const lineage: string[] = [];
  for (let next: string | null = unitId; next !== null && !lineage.includes(next);) {
    const state: UnitState | undefined = valueAt(units.get(next) ?? [], on);
    if (!state) break;
    lineage.push(next);
    next = state.parentId;
  }
  return lineage;
}

/** Every unit that is or ever was above a unit, itself included. */
function everAbove(units: UnitHistories, unitId: string): Set<string> {
  const above = new Set([unitId]);
  for (const id of above) {
    for (const { value } of units.get(id) ?? [])
      if (value.parentId !== null) above.add(value.parentId);
  }
  return above;
}

/** A unit with its ancestors over time, canonical; see `lineageAt`. Begins when the unit does. */
export function lineageSteps(units: UnitHistories, unitId: string): Step<readonly string[]>[] {
  const begin = units.get(unitId)?.[0]?.on;
  if (begin === undefined) return [];
  const histories = [...everAbove(units, unitId)].map((id) => units.get(id) ?? []);
  const steps = boundaryDates(histories)
    .filter((on) => on >= begin)
    .map((on) => ({ on, value: lineageAt(units, unitId, on) }));
  return canonicalSteps(
    steps,
    (a, b) => a.length === b.length && a.every((id, index) => id === b[index]),
  );
}

/** The days from `from` up to but not including `until`; no end when null. */
export interface Period {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/**
 * When a unit lay at or below each unit of its lineage, by that unit. A roll-up is the sum over
 * units of their contributions within these periods.
 */
export function membershipPeriods(
  lineage: readonly Step<readonly string[]>[],
): Map<string, Period[]> {
  const periods = new Map<string, Period[]>();
  const open = new Map<string, CalendarDate>();
  const close = (unitId: string, from: CalendarDate, until: CalendarDate | null) => {
    periods.set(unitId, [...(periods.get(unitId) ?? []), { from, until }]);
    open.delete(unitId);
  };
  for (const { on, value } of lineage) {
    for (const [unitId, from] of [...open]) if (!value.includes(unitId)) close(unitId, from, on);
    for (const unitId of value) if (!open.has(unitId)) open.set(unitId, on);
  }
  for (const [unitId, from] of [...open]) close(unitId, from, null);
  return periods;
}
