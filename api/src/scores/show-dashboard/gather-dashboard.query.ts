import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import { visibleDay } from '../../units/unit-scope';
import { WeightTuple, weightsOf } from '../control-weights';
import { ownTallyJson, TallyTuple, tallyJson, TargetTuple, targetsAbove } from '../tallies';

const Day = z.string().transform((day) => day as CalendarDate);
const OfControl = z.tuple([z.string(), TallyTuple]);

export const LandmarkJson = z.object({
  id: z.string(),
  on: Day,
  titleNl: z.string(),
  titleEn: z.string(),
  source: z.string(),
  illustrative: z.boolean(),
});

/** What somebody recorded lately. */
export const LatestJson = z.object({
  unitId: z.string(),
  unitName: z.string(),
  code: z.string(),
  kind: z.string(),
  documentation: z.int().nullable(),
  implementation: z.int().nullable(),
  effectiveOn: Day,
  recordedAt: z.coerce.date().transform((at) => at.toISOString()),
  recordedBy: z.string().nullable(),
});

const Gathered = z.object({
  on: Day,
  year_ago: Day,
  denominator: z.string(),
  groups: z.int(),
  unit: z.object({ id: z.string(), name: z.string(), parentId: z.string().nullable() }),
  path: z.array(z.object({ id: z.string(), name: z.string() })),
  lineages: z.array(z.tuple([z.string(), z.array(z.string())])),
  controls: z.array(z.object({ code: z.string(), perGroup: z.array(z.int()) })),
  weights: z.array(WeightTuple),
  tallies: z.array(OfControl),
  tallies_year_ago: z.array(OfControl),
  group_tallies: z.array(z.tuple([z.int(), TallyTuple])),
  children: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      hasChildren: z.boolean(),
      itself: z.boolean(),
      tallies: z.array(OfControl),
    }),
  ),
  trend: z.array(z.object({ on: Day, tallies: z.array(OfControl) })),
  targets: z.array(TargetTuple),
  weakest: z
    .object({ unitId: z.string(), name: z.string(), points: z.string(), weights: z.string() })
    .nullable(),
  landmarks: z.array(LandmarkJson),
  latest: z.array(LatestJson),
});
export type GatheredDashboard = z.infer<typeof Gathered>;

export interface DashboardScope {
  readonly framework: string;
  readonly version: string;
  readonly unitId: string;
  readonly on: CalendarDate;
  readonly group: number;
}

/** How many of the latest changes of a subtree are shown. */
export const latestShown = 12;
/** How many of the organisation's latest changes are looked through for those of a subtree. */
const recentLooked = 500;
/** How many of the lowest scores are looked through before all units of a subtree are compared. */
const lowestLooked = 100;

/** The tallies of a node per control at a day, in one group: an index look-up per control. */
function talliesOf(
  caller: Caller,
  scope: DashboardScope,
  unitId: SqlFragment,
  day: SqlFragment,
): SqlFragment {
  return sql`(
    select coalesce(json_agg(json_build_array(c.code, ${tallyJson(sql`t`)}) order by c.position), '[]')
      from control c
      cross join lateral (
        select * from subtree_step s
         where s.tenant_id = ${caller.tenantId} and s.unit_id = ${unitId} and s.framework = ${scope.framework} and s.version = ${scope.version}
           and s.control_code = c.code and s.grp = ${scope.group} and s.effective_on <= ${day}
         order by s.effective_on desc limit 1) t
     where c.tenant_id = ${caller.tenantId} and c.framework = ${scope.framework} and c.version = ${scope.version})`;
}

/** A unit's own values per control at a day, weighing 1: its row in its own heat map. */
function ownTalliesOf(
  caller: Caller,
  scope: DashboardScope,
  unitId: SqlFragment,
  day: SqlFragment,
): SqlFragment {
  return sql`(
    select coalesce(json_agg(json_build_array(c.code, ${ownTallyJson(sql`t`)}) order by c.position), '[]')
      from control c
      cross join lateral (
        select * from control_step s
         where s.tenant_id = ${caller.tenantId} and s.unit_id = ${unitId} and s.framework = ${scope.framework} and s.version = ${scope.version}
           and s.control_code = c.code and s.grp = ${scope.group} and s.effective_on <= ${day}
         order by s.effective_on desc limit 1) t
     where c.tenant_id = ${caller.tenantId} and c.framework = ${scope.framework} and c.version = ${scope.version})`;
}

/** Everything that the dashboard of one unit on one day shows, gathered by one statement; no row where it may not be seen. */
export function gatherDashboard(
  caller: Caller,
  scope: DashboardScope,
): Question<GatheredDashboard> {
  const { tenantId } = caller;
  const { framework, version, unitId, group } = scope;
  return question(
    sql`
    with scope as materialized (
      select ${visibleDay(caller, 'score.read', sql`${unitId}`, scope.on)} as on_day),
    node as materialized (
      select p.unit_id, p.name, p.parent_id, p.assesses_itself and not p.archived as counts_itself, s.on_day, (s.on_day - interval '1 year')::date as year_ago
        from scope s
        join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = ${unitId} and p.effective_on <= s.on_day and p.until_on > s.on_day),
    child as materialized (
      select p.unit_id, p.name, false as itself,
             exists (select 1 from unit_period g where g.tenant_id = ${tenantId} and g.parent_id = p.unit_id and not g.archived
                        and g.effective_on <= n.on_day and g.until_on > n.on_day) as has_children
        from node n
        join unit_period p on p.tenant_id = ${tenantId} and p.parent_id = n.unit_id and not p.archived
                          and p.effective_on <= n.on_day and p.until_on > n.on_day),
    month as materialized (
      select least((m + interval '1 month - 1 day')::date, n.on_day) as day
        from node n
        cross join lateral (
          select min(s.effective_on) as first from subtree_step s
           where s.tenant_id = ${tenantId} and s.unit_id = n.unit_id and s.framework = ${framework} and s.version = ${version} and s.grp = ${group}
             and s.units > 0) f
        cross join lateral generate_series(date_trunc('month', f.first), date_trunc('month', n.on_day), interval '1 month') m
       where f.first <= n.on_day),
    lowest as materialized (
      select s.* from unit_score_step s
       where s.tenant_id = ${tenantId} and s.framework = ${framework} and s.version = ${version} and s.grp = ${group}
         and s.until_on = 'infinity' and s.effective_on <= (select on_day from node)
       order by s.score limit ${lowestLooked}),
    passed as materialized (
      select s.* from unit_score_step s
       where s.tenant_id = ${tenantId} and s.framework = ${framework} and s.version = ${version} and s.grp = ${group}
         and s.until_on < 'infinity' and s.until_on > (select on_day from node) and s.effective_on <= (select on_day from node)),
    recent as materialized (
      select a.* from assessment a
       where a.tenant_id = ${tenantId} and a.recorded_at < ((select on_day from node) + 1)::timestamp at time zone 'Europe/Brussels'
       order by a.recorded_at desc, a.id desc limit ${recentLooked})
    select n.on_day as on, n.year_ago, f.denominator::text as denominator, f.groups,
      json_build_object('id', n.unit_id, 'name', n.name, 'parentId', n.parent_id) as unit,
      (select coalesce(json_agg(json_build_object('id', x.ancestor_id, 'name', p.name) order by x.depth desc), '[]')
         from unit_path x
         join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = x.ancestor_id and p.effective_on <= n.on_day and p.until_on > n.on_day
        where x.tenant_id = ${tenantId} and x.unit_id = n.unit_id and x.effective_on <= n.on_day and x.until_on > n.on_day) as path,
      (select json_agg(json_build_array(u.unit_id, (
           select json_agg(x.ancestor_id order by x.depth) from unit_path x
            where x.tenant_id = ${tenantId} and x.unit_id = u.unit_id and x.effective_on <= n.on_day and x.until_on > n.on_day)))
         from (select unit_id from child union select unit_id from node) u) as lineages,
      (select json_agg(json_build_object('code', c.code, 'perGroup', (
           select json_agg((select count(*) from safeguard s where s.tenant_id = ${tenantId} and s.framework = ${framework} and s.version = ${version}
                               and s.control_code = c.code and s.grp <= g) order by g) from generate_series(1, f.groups) g)) order by c.position)
         from control c where c.tenant_id = ${tenantId} and c.framework = ${framework} and c.version = ${version}) as controls,
      ${weightsOf(tenantId, scope)} as weights,
      ${talliesOf(caller, scope, sql`n.unit_id`, sql`n.on_day`)} as tallies,
      ${talliesOf(caller, scope, sql`n.unit_id`, sql`n.year_ago`)} as tallies_year_ago,
      (select coalesce(json_agg(json_build_array(g, ${tallyJson(sql`t`)})), '[]')
         from generate_series(1, f.groups) g
         cross join control c
         cross join lateral (
           select * from subtree_step s
            where s.tenant_id = ${tenantId} and s.unit_id = n.unit_id and s.framework = ${framework} and s.version = ${version}
              and s.control_code = c.code and s.grp = g and s.effective_on <= n.on_day
            order by s.effective_on desc limit 1) t
        where c.tenant_id = ${tenantId} and c.framework = ${framework} and c.version = ${version}) as group_tallies,
      (select coalesce(json_agg(json_build_object('id', k.unit_id, 'name', k.name, 'hasChildren', k.has_children, 'itself', false,
                'tallies', ${talliesOf(caller, scope, sql`k.unit_id`, sql`n.on_day`)})), '[]'::json) from child k)::jsonb
      || case when n.counts_itself then jsonb_build_array(jsonb_build_object('id', n.unit_id, 'name', n.name, 'hasChildren', false, 'itself', true,
                'tallies', ${ownTalliesOf(caller, scope, sql`n.unit_id`, sql`n.on_day`)})) else '[]'::jsonb end as children,
      (select coalesce(json_agg(json_build_object('on', m.day, 'tallies', ${talliesOf(caller, scope, sql`n.unit_id`, sql`m.day`)}) order by m.day), '[]')
         from month m) as trend,
      ${targetsAbove(tenantId, scope, sql`(select unit_id from child union select x.ancestor_id from unit_path x where x.tenant_id = ${tenantId} and x.unit_id = n.unit_id)`)} as targets,
      ${weakest(caller, scope)} as weakest,
      (select coalesce(json_agg(json_build_object('id', l.id, 'on', l.on_date, 'titleNl', l.title_nl, 'titleEn', l.title_en,
                'source', l.source, 'illustrative', l.illustrative) order by l.on_date, l.id), '[]')
         from landmark l where l.tenant_id = ${tenantId} and l.removed_at is null and l.on_date <= n.on_day) as landmarks,
      (select coalesce(json_agg(json_build_object('unitId', r.unit_id, 'unitName', r.unit_name, 'code', r.code, 'kind', r.kind,
                'documentation', r.documentation, 'implementation', r.implementation, 'effectiveOn', r.effective_on,
                'recordedAt', r.recorded_at, 'recordedBy', r.recorded_by) order by r.recorded_at desc, r.id desc), '[]')
         from (${latestChanges(caller, scope, latestShown)}) r) as latest
      from node n
      join framework_version f on f.tenant_id = ${tenantId} and f.framework = ${framework} and f.version = ${version}`,
    Gathered,
  );
}

/**
 * The weakest unit of a subtree. The lowest scores of the tenant come from the index in order; most often one of the first
 * lies in the subtree, and only where none does are all units of the subtree compared. What held only until some later day
 * stands apart: nothing for today, and for a past day what has changed since.
 */
function weakest(caller: Caller, scope: DashboardScope): SqlFragment {
  const { tenantId } = caller;
  const day = sql`(select on_day from node)`;
  const ofFramework = sql`s.tenant_id = ${tenantId} and s.framework = ${scope.framework} and s.version = ${scope.version} and s.grp = ${scope.group}`;
  const below = (step: SqlFragment): SqlFragment => sql`exists (
    select 1 from unit_path x where x.tenant_id = ${tenantId} and x.unit_id = ${step}.unit_id and x.ancestor_id = ${scope.unitId}
       and x.effective_on <= ${day} and x.until_on > ${day})`;
  const found = (
    step: SqlFragment,
  ): SqlFragment => sql`json_build_object('unitId', ${step}.unit_id, 'points', ${step}.points::text, 'weights', ${step}.weights::text,
    'name', (select p.name from unit_period p where p.tenant_id = ${tenantId} and p.unit_id = ${step}.unit_id and p.effective_on <= ${day} and p.until_on > ${day}))`;
  return sql`(
    select ${found(sql`w`)} from (
      (select * from lowest w where ${below(sql`w`)} order by w.score, w.unit_id limit 1)
      union all
      (select s.* from unit_score_step s
        where ${ofFramework} and s.until_on = 'infinity' and s.effective_on <= ${day}
          and not exists (select 1 from lowest w where ${below(sql`w`)}) and ${below(sql`s`)}
        order by s.score, s.unit_id limit 1)
      union all
      (select * from passed w where ${below(sql`w`)} order by w.score, w.unit_id limit 1)) w
     order by w.score, w.unit_id limit 1)`;
}

/** What was recorded last in a subtree, up to the day shown, among the latest changes of the whole organisation. */
function latestChanges(caller: Caller, scope: DashboardScope, most: number): SqlFragment {
  const { tenantId } = caller;
  return sql`
    select a.id, a.unit_id, p.name as unit_name, a.code, a.kind, a.documentation, a.implementation, a.effective_on, a.recorded_at,
           w.name as recorded_by
      from recent a
      join unit_path x on x.tenant_id = ${tenantId} and x.unit_id = a.unit_id and x.ancestor_id = ${scope.unitId}
       and x.effective_on <= (select on_day from node) and x.until_on > (select on_day from node)
      join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = a.unit_id
       and p.effective_on <= (select on_day from node) and p.until_on > (select on_day from node)
      left join person w on w.tenant_id = ${tenantId} and w.id = a.recorded_by
     where a.framework = ${scope.framework} and a.version = ${scope.version} and a.effective_on <= (select on_day from node)
     order by a.recorded_at desc, a.id desc limit ${most}`;
}
