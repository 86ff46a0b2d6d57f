import type { CalendarDate } from '@weerbaar/kernel';
import {
  treeProblem,
  type TreeProblem,
  type UnitHistories,
  unitStateSteps,
} from '@weerbaar/maturity';
import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { moveScores } from '../scores/roll-up/refresh-scores';
import { placesIn, writePaths, writePeriods } from './places/derive-places';
import { findHistories, findVersions, historiesOf, versionOf } from './places/find-histories.query';
import type { Places } from './places/places';

const Framework = z.object({ framework: z.string(), version: z.string() });

/**
 * Brings everything derived up to date after a version of a unit was written: its periods, the paths of it and of whoever
 * is or was below it, and the roll-ups of every node they leave or join. Refuses, with the reason, what would not be a
 * tree at any later date. The caller holds the tree's lock alone.
 */
export async function placeUnit(
  tx: Transaction,
  unitId: string,
  since: CalendarDate,
): Promise<TreeProblem | null> {
  const before = historiesOf(await tx.rows(findHistories(tx.tenantId)));
  const versions = (await tx.rows(findVersions(tx.tenantId, unitId))).map(versionOf);
  const states = unitStateSteps(versions);
  const problem = treeProblem(before, { unitId, states });
  if (problem !== null) return problem;
  const after: UnitHistories = new Map(before).set(unitId, states);
  const moved = everBelow(before, after, unitId);
  const [was, now] = [placesIn(before, moved), placesIn(after, moved)];
  await writePeriods(tx, after, [unitId]);
  await writePaths(tx, now);
  await refreshMoved(tx, [...moved], since, was, now);
  return null;
}

/** The unit and everyone who at any time lay below it, in the tree before or after the change. */
function everBelow(before: UnitHistories, after: UnitHistories, unitId: string): Set<string> {
  const children = new Map<string, Set<string>>();
  for (const histories of [before, after]) {
    for (const [id, states] of histories) {
      for (const { value } of states) {
        if (value.parentId === null) continue;
        const ofParent = children.get(value.parentId) ?? new Set();
        children.set(value.parentId, ofParent.add(id));
      }
    }
  }
  const below = new Set([unitId]);
  for (const id of below) for (const child of children.get(id) ?? []) below.add(child);
  return below;
}

async function refreshMoved(
  tx: Transaction,
  unitIds: readonly string[],
  since: CalendarDate,
  before: Places,
  after: Places,
): Promise<void> {
  const lineage = new Set<string>();
  for (const places of [before, after]) {
    for (const place of places.values()) {
      for (const { value } of place.lineage) for (const id of value) lineage.add(id);
    }
  }
  const nodes = [...lineage].sort();
  await tx.run(
    sql`select 1 from unit where tenant_id = ${tx.tenantId} and id = any(${nodes}::uuid[]) order by id for no key update`,
  );
  const frameworks = await tx.rows(
    question(
      sql`select framework, version from framework_version where tenant_id = ${tx.tenantId}`,
      Framework,
    ),
  );
  for (const framework of frameworks) {
    await moveScores(tx, { ...framework, unitIds, controls: 'all', since }, before, after);
  }
}
