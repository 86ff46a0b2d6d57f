import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import { visibleDay } from '../../units/unit-scope';
import { WeightTuple, weightsOf } from '../control-weights';
import { DayJson } from '../safeguard-rows';
import {
  type DashboardScope,
  LandmarkJson,
  LatestJson,
} from '../show-dashboard/gather-dashboard.query';
import { endOfDay, knownOn } from './known-before';

const Frame = z.object({
  on: DayJson,
  denominator: z.string(),
  groups: z.int(),
  controls: z.array(z.object({ code: z.string(), perGroup: z.array(z.int()) })),
  weights: z.array(WeightTuple),
  /** Code, control and group of every safeguard. */
  safeguards: z.array(z.tuple([z.string(), z.string(), z.int()])),
  landmarks: z.array(LandmarkJson),
  recent: z.array(LatestJson.omit({ unitName: true })),
});
export type KnownFrame = z.infer<typeof Frame>;

/** How many of the organisation's latest changes are looked through for those of a subtree. */
const recentLooked = 500;

/**
 * What a dashboard as known on a day needs beside the units and their answers; no row where it may not be seen. Who may see
 * it is decided by the grants and the tree of today: what was known then is no reason to show more, or less, now.
 */
export function gatherKnownFrame(
  caller: Caller,
  scope: DashboardScope,
  known: CalendarDate,
): Question<KnownFrame> {
  const { tenantId } = caller;
  const { framework, version } = scope;
  const ofFramework = sql`tenant_id = ${tenantId} and framework = ${framework} and version = ${version}`;
  return question(
    sql`
    with scope as materialized (select ${visibleDay(caller, 'score.read', sql`${scope.unitId}`, scope.on)} as on_day)
    select s.on_day as on, f.denominator::text as denominator, f.groups,
      (select json_agg(json_build_object('code', c.code, 'perGroup', (
           select json_agg((select count(*) from safeguard g where g.tenant_id = ${tenantId} and g.framework = ${framework} and g.version = ${version}
                               and g.control_code = c.code and g.grp <= n) order by n) from generate_series(1, f.groups) n)) order by c.position)
         from control c where c.tenant_id = ${tenantId} and c.framework = ${framework} and c.version = ${version}) as controls,
      ${weightsOf(tenantId, scope, knownOn(sql`w`, known))} as weights,
      (select json_agg(json_build_array(code, control_code, grp) order by position) from safeguard where ${ofFramework}) as safeguards,
      (select coalesce(json_agg(json_build_object('id', l.id, 'on', l.on_date, 'titleNl', l.title_nl, 'titleEn', l.title_en,
                'source', l.source, 'illustrative', l.illustrative) order by l.on_date, l.id), '[]')
         from landmark l where l.tenant_id = ${tenantId} and l.on_date <= s.on_day and ${knownOn(sql`l`, known)}
          and (l.removed_at is null or l.removed_at >= ${endOfDay(sql`${known}::date`)})) as landmarks,
      (select coalesce(json_agg(json_build_object('unitId', r.unit_id, 'code', r.code, 'kind', r.kind,
                'documentation', r.documentation, 'implementation', r.implementation, 'effectiveOn', r.effective_on,
                'recordedAt', r.recorded_at, 'recordedBy', w.name) order by r.recorded_at desc, r.id desc), '[]')
         from (select a.* from assessment a
                where a.tenant_id = ${tenantId} and a.recorded_at < ${endOfDay(sql`least(s.on_day, ${known}::date)`)}
                order by a.recorded_at desc, a.id desc limit ${recentLooked}) r
         left join person w on w.tenant_id = ${tenantId} and w.id = r.recorded_by
        where r.framework = ${framework} and r.version = ${version} and r.effective_on <= s.on_day) as recent
      from scope s
      join framework_version f on f.tenant_id = ${tenantId} and f.framework = ${framework} and f.version = ${version}
     where s.on_day is not null`,
    Frame,
  );
}
