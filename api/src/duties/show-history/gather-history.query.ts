import type { CalendarDate } from '@weerbaar/kernel';
import type { DutyCatalogue } from '@weerbaar/obligations';
import { z } from 'zod';
import { legalEntities } from '../../entities/legal-entities';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Asker } from '../../units/unit-scope';
import { DutyStateJson, dutyStateJson } from '../duty-states';

const Row = z.object({ states: z.array(DutyStateJson) });

/** What was said about a duty, the latest first; no row where the entity may not be seen. */
export function gatherHistory(
  asker: Asker,
  asked: {
    readonly unitId: string;
    readonly duty: string;
    readonly on: CalendarDate;
    readonly catalogue: DutyCatalogue;
  },
): Question<z.infer<typeof Row>> {
  const { tenantId } = asker;
  const { unitId, duty, on, catalogue } = asked;
  return question(
    sql`
    with entity as materialized (${legalEntities(asker, on, sql`u.id = ${unitId}`)})
    select (select coalesce(json_agg(${dutyStateJson(tenantId)} order by s.effective_on desc, s.revision desc), '[]') from duty_state s
             where s.tenant_id = ${tenantId} and s.unit_id = e.unit_id and s.catalogue = ${catalogue.code} and s.version = ${catalogue.version}
               and s.duty = ${duty} and s.effective_on <= e.on_day) as states
      from entity e`,
    Row,
  );
}
