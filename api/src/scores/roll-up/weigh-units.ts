import type { CalendarDate } from '@weerbaar/kernel';
import { unitScoreSteps } from '@weerbaar/maturity';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { findPlaces, placesOf } from '../../units/places/find-places.query';
import type { FrameworkKey } from '../answers';
import { WeightBook } from '../control-weights';
import { factBook } from './control-facts';
import { gatherFacts } from './gather-facts.query';
import { writeUnitScores } from './write-steps';

/** Enough units at once to keep statements few, few enough to keep memory flat. */
const batch = 200;

/**
 * Values every unit's own maturity again after controls came to weigh something else from a day on. What controls and nodes
 * are worth stays as it is: weights of controls are applied to those when they are read. The caller holds the tree's lock
 * alone.
 */
export async function weighUnits(
  tx: Transaction,
  key: FrameworkKey,
  since: CalendarDate,
): Promise<void> {
  const units = await tx.rows(
    question(
      sql`select u.id from unit u where u.tenant_id = ${tx.tenantId} order by u.id`,
      z.object({ id: z.string() }),
    ),
  );
  for (let start = 0; start < units.length; start += batch) {
    const unitIds = units.slice(start, start + batch).map(({ id }) => id);
    const places = placesOf(await tx.rows(findPlaces(tx.tenantId, sql`${unitIds}::uuid[]`)));
    const [facts] = await tx.rows(
      gatherFacts(tx.tenantId, {
        ...key,
        units: sql`${unitIds}::uuid[]`,
        controls: sql`array[]::text[]`,
        since,
        others: 'wanted',
      }),
    );
    if (facts === undefined) throw new Error(`the framework ${key.framework} is unknown here`);
    const { otherSteps, scores: stored } = factBook(facts);
    const weights = new WeightBook(facts.control_weights);
    const groups = Array.from({ length: facts.groups }, (_, index) => index + 1);
    const scores = unitIds.flatMap((unitId) =>
      groups.map((group) => {
        const controls = [...(otherSteps.get(unitId) ?? [])].flatMap(([pair, steps]) => {
          const [control = '', of] = pair.split('/');
          return Number(of) === group ? [{ weights: weights.over(control), steps }] : [];
        });
        const periods = places.get(unitId)?.periods ?? [];
        return { unitId, group, steps: unitScoreSteps(controls, periods) };
      }),
    );
    writeUnitScores(tx, key, scores, since, stored);
  }
}
