import type { CalendarDate } from '@weerbaar/kernel';
import {
  lineageAt,
  lineageSteps,
  type Step,
  type TargetRecord,
  type UnitState,
  unitStateSteps,
  valueAt,
} from '@weerbaar/maturity';
import { versionOf } from '../../units/places/find-histories.query';
import type { TargetTuple } from '../tallies';
import type { KnownUnit } from './gather-known-units.query';

// Only what was known is gathered, so every row counts whenever it was recorded.
export const recorded = new Date(0);

/** The units of an organisation and their targets, as known on a day. */
export class KnownTree {
  private readonly histories = new Map<string, readonly Step<UnitState>[]>();
  /** By unit, then by control or `*`. */
  readonly targets = new Map<string, Map<string, TargetRecord[]>>();
  readonly targetRows: TargetTuple[] = [];

  add({ id, versions, targets }: KnownUnit): void {
    this.histories.set(
      id,
      unitStateSteps(versions.map((row) => versionOf({ ...row, recorded_at: recorded }))),
    );
    this.targetRows.push(...targets);
    if (targets.length === 0) return;
    const scopes = Map.groupBy(targets, ([, scope]) => scope);
    this.targets.set(
      id,
      new Map([...scopes].map(([scope, rows]) => [scope, rows.map(targetRecord)])),
    );
  }

  get unitIds(): Iterable<string> {
    return this.histories.keys();
  }

  states(unitId: string): readonly Step<UnitState>[] {
    return this.histories.get(unitId) ?? [];
  }

  stateAt(unitId: string, on: CalendarDate): UnitState | undefined {
    return valueAt(this.states(unitId), on);
  }

  nameAt(unitId: string, on: CalendarDate): string {
    return this.stateAt(unitId, on)?.name ?? '';
  }

  /** The unit and whoever was above it on a day, the unit first. */
  lineageAt(unitId: string, on: CalendarDate): readonly string[] {
    return lineageAt(this.histories, unitId, on);
  }

  lineage(unitId: string): Step<readonly string[]>[] {
    return lineageSteps(this.histories, unitId);
  }

  /** The units directly below others on a day that are not archived, by the unit above them. */
  childrenAt(on: CalendarDate): Map<string, string[]> {
    const children = new Map<string, string[]>();
    for (const id of this.histories.keys()) {
      const state = this.stateAt(id, on);
      if (state === undefined || state.archived || state.parentId === null) continue;
      const siblings = children.get(state.parentId);
      if (siblings === undefined) children.set(state.parentId, [id]);
      else siblings.push(id);
    }
    return children;
  }
}

function targetRecord([
  ,
  ,
  revision,
  effectiveOn,
  value,
  dueOn,
  replaces,
  retracts,
]: TargetTuple): TargetRecord {
  return {
    revision,
    effectiveOn: effectiveOn as CalendarDate,
    recordedAt: recorded,
    replaces,
    retracts,
    value,
    dueOn: dueOn as CalendarDate | null,
  };
}
