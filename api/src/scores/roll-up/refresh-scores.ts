import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { findPlaces, placesOf } from '../../units/places/find-places.query';
import type { Place, Places } from '../../units/places/places';
import { factBook } from './control-facts';
import { type Affected, gatherFacts } from './gather-facts.query';
import { valueUnits } from './value-units';
import { addToSubtrees, writeControlSteps, writeUnitScores } from './write-steps';

/** Enough units at once to keep statements few, few enough to keep memory flat. */
const batch = 400;

const Id = z.object({ id: z.string() });

/**
 * Locks the nodes that a change of these units will move: the units and everyone who is or was above them, in id order,
 * so that two changes wait for each other instead of deadlocking. Taken before the facts are read: whoever comes second
 * reads what the first has written. Returns the locked ids.
 */
export async function lockNodes(tx: Transaction, unitIds: readonly string[]): Promise<string[]> {
  const rows = await tx.rows(
    question(
      sql`
      select u.id from unit u
       where u.tenant_id = ${tx.tenantId}
         and u.id = any(array(
           select distinct p.ancestor_id
             from unnest(${unitIds}::uuid[]) as c (id)
            cross join lateral (
              select h.ancestor_id from unit_path h
               where h.tenant_id = ${tx.tenantId} and h.unit_id = c.id order by h.ancestor_id, h.effective_on offset 0) p))
       order by u.id
         for no key update`,
      Id,
    ),
  );
  return rows.map(({ id }) => id);
}

/** Orders changes of answers (shared) against changes of the tree, of responsibility and of targets (alone). */
export async function lockTree(tx: Transaction, how: 'shared' | 'alone'): Promise<void> {
  await tx.run(
    how === 'shared'
      ? sql`select 1 from tree where tenant_id = ${tx.tenantId} for key share`
      : sql`select 1 from tree where tenant_id = ${tx.tenantId} for update`,
  );
}

/**
 * Values the affected units again from their facts and brings every stored roll-up up to date: the mechanism behind every
 * change of a score, whatever its size. The caller holds the tree's lock, and the nodes' locks where he brings the `lineage`
 * that `lockNodes` answered.
 */
export async function refreshScores(
  tx: Transaction,
  affected: Affected,
  locked?: readonly string[],
): Promise<void> {
  if (affected.unitIds.length === 0) return;
  const lineage = locked ?? (await lockNodes(tx, affected.unitIds));
  for (let start = 0; start < affected.unitIds.length; start += batch) {
    const unitIds = affected.unitIds.slice(start, start + batch);
    const places = placesOf(await tx.rows(findPlaces(tx.tenantId, unitIds)));
    await refreshBatch(tx, { ...affected, unitIds }, lineage, places, places);
  }
}

/**
 * The same where units also moved, began or ceased to count: what they added in their old place is taken away, what they
 * add in their new place is added. The stored places are the new ones already; nodes of both are locked by the caller.
 */
export async function moveScores(
  tx: Transaction,
  affected: Affected,
  lineage: readonly string[],
  before: Places,
  after: Places,
): Promise<void> {
  for (let start = 0; start < affected.unitIds.length; start += batch) {
    const unitIds = affected.unitIds.slice(start, start + batch);
    await refreshBatch(
      tx,
      { ...affected, unitIds },
      lineage,
      only(before, unitIds),
      only(after, unitIds),
    );
  }
}

const only = (places: Places, unitIds: readonly string[]): Places =>
  new Map(
    unitIds.flatMap((id): [string, Place][] => {
      const place = places.get(id);
      return place === undefined ? [] : [[id, place]];
    }),
  );

async function refreshBatch(
  tx: Transaction,
  affected: Affected,
  lineage: readonly string[],
  before: Places,
  after: Places,
): Promise<void> {
  const [facts] = await tx.rows(gatherFacts(tx.tenantId, affected, lineage));
  if (facts === undefined)
    throw new Error(`the framework ${affected.framework} ${affected.version} is unknown here`);
  const { changed, nodeChanges, scores } = valueUnits(
    affected.unitIds,
    facts,
    factBook(facts),
    before,
    after,
  );
  await writeControlSteps(tx, affected, changed);
  await addToSubtrees(tx, affected, nodeChanges);
  await writeUnitScores(tx, affected, scores, affected.since);
}
