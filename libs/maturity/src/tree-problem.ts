import type { CalendarDate } from '@weerbaar/kernel';
import { lineageAt, type UnitHistories } from './lineage';
import { boundaryDates, valueAt, type Step } from './steps';
import { sameUnitState, type UnitState } from './unit-states';

/** A change of one unit: its whole history as it would be afterwards. */
export interface UnitChange {
  readonly unitId: string;
  /** `unitStateSteps` of its versions with the new one among them; empty to undo its creation. */
  readonly states: readonly Step<UnitState>[];
}

/** Why a change of the tree is refused, and the first day on which it would go wrong. */
export interface TreeProblem {
  readonly code:
    /** The unit would lie below itself. */
    | 'cycle'
    /** A parent that does not exist, or not yet, or none at all for a unit that is not the root. */
    | 'parent-missing'
    /** A unit in use below an archived one. */
    | 'parent-archived'
    /** The unit would be archived or gone while units in use lie below it. */
    | 'children-active'
    /** The root cannot be moved or archived. */
    | 'root-immovable';
  readonly on: CalendarDate;
}

/**
 * Whether a change of one unit (creation, move, archiving, back-dating, taking one of these back)
 * leaves a sound tree on every day from the first one it touches: the answer is null, or the first
 * problem. `units` are the histories before the change. Judges the unit and those directly below
 * it; what is unsound elsewhere is no reason to refuse.
 */
export function treeProblem(units: UnitHistories, change: UnitChange): TreeProblem | null {
  const before = units.get(change.unitId) ?? [];
  const after: UnitHistories = new Map(units).set(change.unitId, change.states);
  const children = [...units].filter(
    ([id, states]) =>
      id !== change.unitId && states.some(({ value }) => value.parentId === change.unitId),
  );
  const start = boundaryDates([before, change.states]).find((on) => {
    const [was, state] = [valueAt(before, on), valueAt(change.states, on)];
    return was && state ? !sameUnitState(was, state) : was !== state;
  });
  if (start === undefined) return null;

  for (const on of boundaryDates(after.values()).filter((day) => day >= start)) {
    const was = valueAt(before, on);
    const state = valueAt(change.states, on);
    const code =
      problemAbove(after, change.unitId, was, state, on) ??
      problemBelow(children, change.unitId, state, on);
    if (code) return { code, on };
  }
  return null;
}

function problemAbove(
  units: UnitHistories,
  unitId: string,
  was: UnitState | undefined,
  state: UnitState | undefined,
  on: CalendarDate,
): TreeProblem['code'] | null {
  if (was?.parentId === null && (!state || state.parentId !== null || state.archived)) {
    return 'root-immovable';
  }
  if (!state) return null;
  if (state.parentId === null) {
    const otherRoot = [...units].some(
      ([id, states]) => id !== unitId && valueAt(states, on)?.parentId === null,
    );
    return otherRoot ? 'parent-missing' : null;
  }
  const parent = valueAt(units.get(state.parentId) ?? [], on);
  if (!parent) return 'parent-missing';
  if (lineageAt(units, state.parentId, on).includes(unitId)) return 'cycle';
  return parent.archived && !state.archived ? 'parent-archived' : null;
}

function problemBelow(
  children: readonly (readonly [string, readonly Step<UnitState>[]])[],
  unitId: string,
  state: UnitState | undefined,
  on: CalendarDate,
): TreeProblem['code'] | null {
  if (state && !state.archived) return null;
  const active = children.some(([, states]) => {
    const child = valueAt(states, on);
    // A unit that is gone leaves even its archived children without a parent.
    return child?.parentId === unitId && (!state || !child.archived);
  });
  return active ? 'children-active' : null;
}
