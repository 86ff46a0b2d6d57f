import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import { lineageOf, pathOf } from '../../units/places/above-unit';
import { mayOnUnit, visibleDay } from '../../units/unit-scope';
import { DayJson } from '../safeguard-rows';
import type { DashboardScope } from '../show-dashboard/gather-dashboard.query';
import { WeightTuple, weightsOf } from '../control-weights';
import { ownTallyJson, TallyTuple, TargetTuple, targetsAbove } from '../tallies';

const Gathered = z.object({
  on: DayJson,
  denominator: z.string(),
  groups: z.int(),
  unit: z.object({
    id: z.string(),
    name: z.string(),
    assessesItself: z.boolean(),
    scorable: z.boolean(),
  }),
  path: z.array(z.object({ id: z.string(), name: z.string() })),
  lineage: z.array(z.string()),
  controls: z.array(
    z.object({
      code: z.string(),
      safeguards: z.int(),
      tally: TallyTuple.nullable(),
    }),
  ),
  weights: z.array(WeightTuple),
  targets: z.array(TargetTuple),
});
export type GatheredUnit = z.infer<typeof Gathered>;

/** A unit's own position per control on a day; no row where it may not be seen. */
export function gatherUnit(caller: Caller, scope: DashboardScope): Question<GatheredUnit> {
  const { tenantId } = caller;
  const { framework, version, unitId } = scope;
  return question(
    sql`
    with scope as materialized (select ${visibleDay(caller, 'score.read', sql`${unitId}`, scope.on)} as on_day),
    node as materialized (
      select p.unit_id, p.name, p.assesses_itself, p.archived, s.on_day
        from scope s
        join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = ${unitId} and p.effective_on <= s.on_day and p.until_on > s.on_day)
    select n.on_day as on, f.denominator::text as denominator, f.groups,
      json_build_object('id', n.unit_id, 'name', n.name, 'assessesItself', n.assesses_itself,
        'scorable', ${mayOnUnit(caller, 'assessment.record', sql`n.unit_id`)} and not n.archived) as unit,
      ${pathOf(tenantId, sql`n.unit_id`, sql`n.on_day`)} as path,
      ${lineageOf(tenantId, sql`n.unit_id`, sql`n.on_day`)} as lineage,
      (select json_agg(json_build_object('code', c.code,
           'safeguards', (select count(*) from safeguard s where s.tenant_id = ${tenantId} and s.framework = ${framework} and s.version = ${version}
                             and s.control_code = c.code and s.grp <= ${scope.group}),
           'tally', (select ${ownTallyJson(sql`t`)} from control_step t
              where t.tenant_id = ${tenantId} and t.unit_id = n.unit_id and t.framework = ${framework} and t.version = ${version}
                and t.control_code = c.code and t.grp = ${scope.group} and t.effective_on <= n.on_day
              order by t.effective_on desc limit 1)) order by c.position)
         from control c where c.tenant_id = ${tenantId} and c.framework = ${framework} and c.version = ${version}) as controls,
      ${weightsOf(tenantId, scope)} as weights,
      ${targetsAbove(tenantId, scope, sql`(select x.ancestor_id from unit_path x where x.tenant_id = ${tenantId} and x.unit_id = n.unit_id)`)} as targets
      from node n
      join framework_version f on f.tenant_id = ${tenantId} and f.framework = ${framework} and f.version = ${version}`,
    Gathered,
  );
}
