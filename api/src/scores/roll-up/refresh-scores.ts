import type { CalendarDate } from '@weerbaar/kernel';
import { sql, type SqlFragment } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { findPlaces, placesOf } from '../../units/places/find-places.query';
import type { Place, Places } from '../../units/places/places';
import { factBook } from './control-facts';
import { type Affected, type Facts, gatherFacts } from './gather-facts.query';
import { valueUnits } from './value-units';
import { addToSubtrees, writeControlSteps, writeUnitScores } from './write-steps';

/** Enough units at once to keep statements few, few enough to keep memory flat. */
const batch = 400;

/**
 * Locks the nodes that a change of these units will move: the units and everyone who is or was above them, in id order,
 * so that two changes wait for each other instead of deadlocking. Asked before the facts are: whoever comes second
 * reads what the first has written. `units` is an array of ids, as SQL.
 */
export async function lockNodes(tx: Transaction, units: SqlFragment): Promise<void> {
  await tx.run(sql`
    select u.id from unit u
     where u.tenant_id = ${tx.tenantId}
       and u.id = any(array(
         select distinct p.ancestor_id
           from unnest(${units}) as c (id)
          cross join lateral (
            select h.ancestor_id from unit_path h
             where h.tenant_id = ${tx.tenantId} and h.unit_id = c.id order by h.ancestor_id, h.effective_on offset 0) p))
     order by u.id
       for no key update`);
}

/** Orders changes of answers (shared) against changes of the tree, of responsibility and of targets (alone). */
export async function lockTree(tx: Transaction, how: 'shared' | 'alone'): Promise<void> {
  await tx.run(
    how === 'shared'
      ? sql`select 1 from tree where tenant_id = ${tx.tenantId} for key share`
      : sql`select 1 from tree where tenant_id = ${tx.tenantId} for update`,
  );
}

/** Units, and the controls of theirs that can have changed. */
export interface Touched {
  readonly framework: string;
  readonly version: string;
  readonly unitIds: readonly string[];
  /** Control codes; `all` for every control of the framework. */
  readonly controls: readonly string[] | 'all';
  readonly since: CalendarDate;
}

/**
 * Values the touched units again from their facts and brings every stored roll-up up to date: the mechanism behind every
 * change of a score, whatever its size. The caller holds the tree's lock, and `nodes` tells whether he holds the nodes' too.
 */
export async function refreshScores(
  tx: Transaction,
  touched: Touched,
  nodes: 'locked' | 'free' = 'free',
): Promise<void> {
  if (nodes === 'free' && touched.unitIds.length > 0) await lockNodes(tx, ids(touched.unitIds));
  for (let start = 0; start < touched.unitIds.length; start += batch) {
    await refreshUnits(tx, affectedBy(touched, touched.unitIds.slice(start, start + batch)));
  }
}

/** The same for units that the database finds itself: their facts are gathered in the trip that this is asked in. */
export async function refreshUnits(tx: Transaction, affected: Affected): Promise<void> {
  const [facts, found] = await Promise.all([
    tx.rows(gatherFacts(tx.tenantId, affected)),
    tx.rows(findPlaces(tx.tenantId, affected.units)),
  ]);
  const places = placesOf(found);
  writeValues(tx, affected, [...places.keys()], facts, places, places);
}

const ids = (unitIds: readonly string[]): SqlFragment => sql`${unitIds}::uuid[]`;

const affectedBy = (touched: Touched, unitIds: readonly string[]): Affected => ({
  ...touched,
  units: ids(unitIds),
  others: 'left-out',
  controls: touched.controls === 'all' ? sql`null::text[]` : sql`${[...touched.controls]}::text[]`,
});

/**
 * The same where units also moved, began or ceased to count: what they added in their old place is taken away, what they
 * add in their new place is added. The stored places are the new ones already; nodes of both are locked by the caller.
 */
export async function moveScores(
  tx: Transaction,
  touched: Touched,
  before: Places,
  after: Places,
): Promise<void> {
  for (let start = 0; start < touched.unitIds.length; start += batch) {
    const unitIds = touched.unitIds.slice(start, start + batch);
    const affected = affectedBy(touched, unitIds);
    const facts = await tx.rows(gatherFacts(tx.tenantId, affected));
    writeValues(tx, affected, unitIds, facts, only(before, unitIds), only(after, unitIds));
  }
}

const only = (places: Places, unitIds: readonly string[]): Places =>
  new Map(
    unitIds.flatMap((id): [string, Place][] => {
      const place = places.get(id);
      return place === undefined ? [] : [[id, place]];
    }),
  );

function writeValues(
  tx: Transaction,
  affected: Affected,
  unitIds: readonly string[],
  [facts]: readonly Facts[],
  before: Places,
  after: Places,
): void {
  if (facts === undefined)
    throw new Error(`the framework ${affected.framework} ${affected.version} is unknown here`);
  const book = factBook(facts);
  const { changed, nodeChanges, scores } = valueUnits(
    unitIds,
    facts,
    book,
    before,
    after,
    affected.since,
  );
  writeControlSteps(tx, affected, changed);
  addToSubtrees(tx, affected, nodeChanges);
  writeUnitScores(tx, affected, scores, affected.since, book.scores);
}
