import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import { lineageOf, pathOf } from '../../units/places/above-unit';
import { mayOnUnit, visibleDay } from '../../units/unit-scope';
import { DayJson, SafeguardJson, safeguardJson } from '../safeguard-rows';
import { ownTallyJson, TallyTuple, TargetTuple, targetsAbove } from '../tallies';
import type { DashboardScope } from '../show-dashboard/gather-dashboard.query';

const Gathered = z.object({
  on: DayJson,
  denominator: z.string(),
  groups: z.int(),
  unit: z.object({
    id: z.string(),
    name: z.string(),
    assessesItself: z.boolean(),
    scorable: z.boolean(),
    mayProvide: z.boolean(),
  }),
  path: z.array(z.object({ id: z.string(), name: z.string() })),
  lineage: z.array(z.string()),
  tally: TallyTuple.nullable(),
  targets: z.array(TargetTuple),
  safeguards: z.array(SafeguardJson),
});
export type GatheredControl = z.infer<typeof Gathered>;

/** One control of one unit with its safeguards on a day; no row where the unit or the control may not be seen. */
export function gatherControl(
  caller: Caller,
  scope: DashboardScope,
  controlCode: string,
): Question<GatheredControl> {
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
        'scorable', ${mayOnUnit(caller, 'assessment.record', sql`n.unit_id`)} and not n.archived,
        'mayProvide', ${mayOnUnit(caller, 'responsibility.set', sql`n.unit_id`)}) as unit,
      ${pathOf(tenantId, sql`n.unit_id`, sql`n.on_day`)} as path,
      ${lineageOf(tenantId, sql`n.unit_id`, sql`n.on_day`)} as lineage,
      (select ${ownTallyJson(sql`t`)} from control_step t
        where t.tenant_id = ${tenantId} and t.unit_id = n.unit_id and t.framework = ${framework} and t.version = ${version}
          and t.control_code = ${controlCode} and t.grp = ${scope.group} and t.effective_on <= n.on_day
        order by t.effective_on desc limit 1) as tally,
      ${targetsAbove(tenantId, scope, sql`(select x.ancestor_id from unit_path x where x.tenant_id = ${tenantId} and x.unit_id = n.unit_id)`)} as targets,
      (select json_agg(${safeguardJson(caller, scope, sql`n.unit_id`, sql`n.on_day`)} order by s.position)
         from safeguard s
        where s.tenant_id = ${tenantId} and s.framework = ${framework} and s.version = ${version} and s.control_code = c.code) as safeguards
      from node n
      join framework_version f on f.tenant_id = ${tenantId} and f.framework = ${framework} and f.version = ${version}
      join control c on c.tenant_id = ${tenantId} and c.framework = ${framework} and c.version = ${version} and c.code = ${controlCode}`,
    Gathered,
  );
}
