import type { ManagementBody } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { bodyTraining, defaultTrainingRules } from '@weerbaar/obligations';
import { z } from 'zod';
import { legalEntities } from '../entities/legal-entities';
import { type Question, question, sql } from '../platform/database/sql';
import { DayJson } from '../scores/safeguard-rows';
import { type Asker, mayOnUnit } from '../units/unit-scope';
import { MandateJson, mandatesOf, trainedDays } from './mandate';

const Row = z.object({
  on_day: DayJson,
  id: z.string(),
  name: z.string(),
  company_number: z.string(),
  recordable: z.boolean(),
  mandates: z.array(MandateJson),
});
type BodyRow = z.infer<typeof Row>;

/** The management body of one entity on a day; no row where the entity may not be seen. */
export function gatherBody(asker: Asker, unitId: string, on: CalendarDate): Question<BodyRow> {
  return question(
    sql`
    with entity as materialized (${legalEntities(asker, on, sql`u.id = ${unitId}`)})
    select e.on_day, e.unit_id as id, e.name, e.company_number,
           ${mayOnUnit(asker, 'duty.record', sql`e.unit_id`)} and not e.archived as recordable,
           ${mandatesOf(asker, sql`e.unit_id`, sql`e.on_day`)} as mandates
      from entity e`,
    Row,
  );
}

/** How the body stands with its training, by the rules of libs/obligations. */
export function bodyOf(row: BodyRow): ManagementBody {
  const told = bodyTraining(row.mandates.map(trainedDays), defaultTrainingRules, row.on_day);
  const known = new Map(row.mandates.map((mandate) => [mandate.id, mandate]));
  return {
    on: row.on_day,
    entity: { id: row.id, name: row.name, companyNumber: row.company_number },
    recordable: row.recordable,
    serving: told.serving,
    trained: told.trained,
    rules: { ...defaultTrainingRules },
    mandates: told.members.flatMap(({ member, state, lastOn, dueOn, daysLeft }) => {
      const mandate = known.get(member);
      return mandate ? [{ ...mandate, state, lastOn, dueOn, daysLeft }] : [];
    }),
  };
}
