import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import { visibleDay } from '../../units/unit-scope';
import { DayJson } from '../safeguard-rows';
import { TargetTuple, targetsAbove } from '../tallies';

const Gathered = z.object({
  on: DayJson,
  lineage: z.array(z.object({ id: z.string(), name: z.string() })),
  controls: z.array(z.string()),
  targets: z.array(TargetTuple),
});
export type GatheredTargets = z.infer<typeof Gathered>;

interface TargetScope {
  readonly framework: string;
  readonly version: string;
  readonly unitId: string;
  readonly on: CalendarDate;
}

/** What a unit's targets follow from; no row where it may not be seen. */
export function gatherUnitTargets(caller: Caller, scope: TargetScope): Question<GatheredTargets> {
  const { tenantId } = caller;
  const { framework, version, unitId } = scope;
  return question(
    sql`
    with scope as materialized (select ${visibleDay(caller, 'score.read', sql`${unitId}`, scope.on)} as on_day)
    select s.on_day as on,
      (select json_agg(json_build_object('id', x.ancestor_id, 'name', p.name) order by x.depth)
         from unit_path x
         join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = x.ancestor_id and p.effective_on <= s.on_day and p.until_on > s.on_day
        where x.tenant_id = ${tenantId} and x.unit_id = ${unitId} and x.effective_on <= s.on_day and x.until_on > s.on_day) as lineage,
      (select json_agg(c.code order by c.position) from control c
        where c.tenant_id = ${tenantId} and c.framework = ${framework} and c.version = ${version}) as controls,
      ${targetsAbove(tenantId, scope, sql`(select x.ancestor_id from unit_path x where x.tenant_id = ${tenantId} and x.unit_id = ${unitId})`)} as targets
      from scope s
     where s.on_day is not null
       and exists (select 1 from unit_period p where p.tenant_id = ${tenantId} and p.unit_id = ${unitId} and p.effective_on <= s.on_day and p.until_on > s.on_day)
       and exists (select 1 from framework_version f where f.tenant_id = ${tenantId} and f.framework = ${framework} and f.version = ${version})`,
    Gathered,
  );
}
