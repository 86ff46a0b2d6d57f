import type { CorrectiveActionList } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { legalEntities } from '../entities/legal-entities';
import { type Question, question, sql } from '../platform/database/sql';
import { DayJson } from '../scores/safeguard-rows';
import { type Asker, mayOnUnit } from '../units/unit-scope';
import { ActionJson, actionsOf, actionView } from './corrective-action';

const Row = z.object({
  on_day: DayJson,
  id: z.string(),
  name: z.string(),
  recordable: z.boolean(),
  actions: z.array(ActionJson),
});
type ActionsRow = z.infer<typeof Row>;

/** The corrective actions of every entity that the asker may see, or of one of them. */
export function gatherActions(
  asker: Asker,
  on: CalendarDate,
  entity?: string,
): Question<ActionsRow> {
  const only = entity === undefined ? sql`true` : sql`u.id = ${entity}`;
  return question(
    sql`
    with entity as materialized (${legalEntities(asker, on, only)})
    select e.on_day, e.unit_id as id, e.name,
           ${mayOnUnit(asker, 'duty.record', sql`e.unit_id`)} and not e.archived as recordable,
           ${actionsOf(asker.tenantId, sql`e.unit_id`, sql`e.on_day`)} as actions
      from entity e order by e.name, e.unit_id`,
    Row,
  );
}

/** The actions of all, what is late first, then what comes next, and what is done last. */
export function listOf(rows: readonly ActionsRow[], on: CalendarDate): CorrectiveActionList {
  const actions = rows.flatMap(({ id, name, recordable, on_day, actions: told }) =>
    told.map((action) => actionView(action, { id, name }, { on: on_day, recordable })),
  );
  const place = ({ stage, daysLeft }: (typeof actions)[number]): number =>
    stage === 'closed' || stage === 'dismissed' ? Infinity : (daysLeft ?? 1e6);
  return {
    on,
    actions: actions.sort(
      (a, b) =>
        (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0) ||
        (a.foundOn < b.foundOn ? 1 : -1),
    ),
  };
}
