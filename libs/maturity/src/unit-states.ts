import type { UnitPeriod } from './contribution';
import { canonicalSteps, type Step } from './steps';
import { liveRecords, type RecordTimes } from './two-times';

/** Everything that can change about a unit. */
export interface UnitState {
  readonly name: string;
  /** The unit above it; null for the root. */
  readonly parentId: string | null;
  readonly weight: number;
  readonly archived: boolean;
  readonly legalEntity: boolean;
  readonly companyNumber: string | null;
  /** Whether it is scored itself; a unit that only groups others is not. */
  readonly assessesItself: boolean;
}

/** Some aspects of a unit; an absent one is left as it was. */
export type UnitAspects = { readonly [A in keyof UnitState]?: UnitState[A] | undefined };

/**
 * A version of a unit: it says only what it changes, so that a back-dated move does not undo a
 * later change of name. The first version says everything.
 */
export type UnitVersion = RecordTimes & UnitAspects;

const aspects = [
  'name',
  'parentId',
  'weight',
  'archived',
  'legalEntity',
  'companyNumber',
  'assessesItself',
] as const satisfies readonly (keyof UnitState)[];

const isWhole = (state: UnitAspects): state is UnitState =>
  aspects.every((aspect) => state[aspect] !== undefined);

/** Whether two states of a unit say the same. */
export const sameUnitState = (a: UnitState, b: UnitState): boolean =>
  aspects.every((aspect) => a[aspect] === b[aspect]);

/**
 * A unit over time: per aspect, what the version with the greatest effective day and revision says
 * among those that count and set it. The unit exists from the day on which every aspect is known.
 * Canonical. As known at an instant; now when absent.
 */
export function unitStateSteps(
  versions: readonly UnitVersion[],
  knownAt?: Date,
): Step<UnitState>[] {
  let current: UnitAspects = {};
  const steps: Step<UnitState>[] = [];
  for (const version of liveRecords(versions, knownAt)) {
    for (const aspect of aspects) {
      if (version[aspect] !== undefined) current = { ...current, [aspect]: version[aspect] };
    }
    if (isWhole(current)) steps.push({ on: version.effectiveOn, value: current });
  }
  return canonicalSteps(steps, sameUnitState);
}

/** The part of a unit's history that decides what it contributes; canonical. */
export const unitPeriods = (states: readonly Step<UnitState>[]): Step<UnitPeriod>[] =>
  canonicalSteps(
    states.map(({ on, value: { assessesItself, archived, weight } }) => ({
      on,
      value: { assesses: assessesItself, archived, weight },
    })),
    (a, b) => a.assesses === b.assesses && a.archived === b.archived && a.weight === b.weight,
  );
