import type { CalendarDate } from '@weerbaar/kernel';
import { boundaryDates, canonicalSteps, valueAt, type Step } from './steps';
import { recordSteps, type TimedRecord } from './two-times';

/** The scope of a target that holds for every control without one of its own. */
export const everyControl = '*';

/** A target that was set: a level in tenths (10 to 50), or null to lift the one set before. */
export type TargetRecord = TimedRecord<number | null> & {
  /** By when the level should be reached. */
  readonly dueOn?: CalendarDate | null | undefined;
};

/** A target as it holds for a unit and a control, and where it comes from. */
export interface ResolvedTarget {
  readonly tenths: number;
  readonly dueOn: CalendarDate | null;
  /** The unit that set it: the unit itself or one above it. */
  readonly unitId: string;
  /** The control it was set for, or `everyControl`. */
  readonly scope: string;
}

export interface TargetFacts {
  readonly control: string;
  /** The unit first, then its ancestors up to the root. It may change when units move. */
  readonly lineage: readonly Step<readonly string[]>[];
  /** By unit, then by control or `everyControl`. */
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, readonly TargetRecord[]>>;
  /** As known at this instant; now when absent. */
  readonly knownAt?: Date | undefined;
}

const sameTarget = (a: ResolvedTarget | null, b: ResolvedTarget | null): boolean =>
  a?.tenths === b?.tenths &&
  a?.dueOn === b?.dueOn &&
  a?.unitId === b?.unitId &&
  a?.scope === b?.scope;

/**
 * The target of one unit for one control over time: the unit's own for that control, else its own
 * for every control, else what its parent of that day resolves to; null where nobody set one.
 */
export function resolvedTargetSteps(facts: TargetFacts): Step<ResolvedTarget | null>[] {
  const settings = new Map<string, { scope: string; steps: Step<TargetRecord>[] }[]>();
  for (const unitId of new Set(facts.lineage.flatMap((step) => step.value))) {
    const records = facts.targets.get(unitId);
    if (!records) continue;
    const ofUnit = [facts.control, everyControl].map((scope) => ({
      scope,
      steps: recordSteps(records.get(scope) ?? [], facts.knownAt),
    }));
    settings.set(unitId, ofUnit);
  }

  const resolve = (on: CalendarDate): ResolvedTarget | null => {
    for (const unitId of valueAt(facts.lineage, on) ?? []) {
      for (const { scope, steps } of settings.get(unitId) ?? []) {
        const record = valueAt(steps, on);
        if (record && record.value !== null) {
          return { tenths: record.value, dueOn: record.dueOn ?? null, unitId, scope };
        }
      }
    }
    return null;
  };

  const changes = [...settings.values()].flat().map(({ steps }) => steps);
  const steps = boundaryDates([facts.lineage, ...changes]).map((on) => ({
    on,
    value: resolve(on),
  }));
  return canonicalSteps(steps, sameTarget);
}

/** The levels of `resolvedTargetSteps` alone, in tenths: what `controlSteps` measures against. */
export const targetSteps = (facts: TargetFacts): Step<number | null>[] =>
  canonicalSteps(
    resolvedTargetSteps(facts).map(({ on, value }) => ({ on, value: value?.tenths ?? null })),
    (a, b) => a === b,
  );
