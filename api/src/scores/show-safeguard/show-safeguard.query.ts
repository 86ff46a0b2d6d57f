import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import { mayOnUnit, visibleDay } from '../../units/unit-scope';
import { AnswerJson, answerJson } from '../answers';
import { DayJson, SafeguardJson, safeguardJson } from '../safeguard-rows';

const Assessment = AnswerJson.extend({
  kind: z.enum(['scored', 'not-applicable', 'open', 'retraction']),
  replaces: z.int().nullable(),
  retracts: z.int().nullable(),
  source: z.enum(['entry', 'bulk', 'import', 'loader']),
});

const Gathered = z.object({
  safeguard: SafeguardJson,
  assessments: z.array(Assessment),
  responsibilities: z.array(
    z.object({
      revision: z.int(),
      kind: z.enum(['own', 'inherited', 'shared', 'retraction']),
      providerName: z.string().nullable(),
      effectiveOn: DayJson,
      recordedAt: z.coerce.date().transform((at) => at.toISOString()),
      recordedBy: z.string().nullable(),
      reason: z.string(),
    }),
  ),
  inherited_by: z.array(
    z.object({ unitId: z.string(), name: z.string(), kind: z.enum(['inherited', 'shared']) }),
  ),
});
export type GatheredSafeguard = z.infer<typeof Gathered>;

export interface SafeguardScope {
  readonly framework: string;
  readonly version: string;
  readonly unitId: string;
  readonly code: string;
  readonly on: CalendarDate;
}

/** One safeguard at one unit with all that was ever said of it, up to the day that the asker may see. */
export function gatherSafeguard(
  caller: Caller,
  scope: SafeguardScope,
): Question<GatheredSafeguard> {
  const { tenantId } = caller;
  const { framework, version, unitId, code } = scope;
  return question(
    sql`
    with scope as materialized (select ${visibleDay(caller, 'score.read', sql`${unitId}`, scope.on)} as on_day),
    node as materialized (
      select p.unit_id, s.on_day
        from scope s
        join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = ${unitId} and p.effective_on <= s.on_day and p.until_on > s.on_day)
    select ${safeguardJson(caller, scope, sql`n.unit_id`, sql`n.on_day`)} as safeguard,
      (select coalesce(json_agg(${answerJson(tenantId)}::jsonb || jsonb_build_object('replaces', a.replaces, 'retracts', a.retracts, 'source', a.source)
                order by a.revision desc), '[]')
         from assessment a
        where a.tenant_id = ${tenantId} and a.unit_id = n.unit_id and a.framework = ${framework} and a.version = ${version} and a.code = s.code
          and a.effective_on <= n.on_day) as assessments,
      (select coalesce(json_agg(json_build_object('revision', r.revision, 'kind', r.kind, 'effectiveOn', r.effective_on, 'recordedAt', r.recorded_at,
                'reason', r.reason,
                'recordedBy', (select w.name from person w where w.tenant_id = ${tenantId} and w.id = r.recorded_by),
                'providerName', (select p.name from unit_period p where p.tenant_id = ${tenantId} and p.unit_id = r.provider_id
                                    and p.effective_on <= n.on_day and p.until_on > n.on_day)) order by r.revision desc), '[]')
         from responsibility r
        where r.tenant_id = ${tenantId} and r.unit_id = n.unit_id and r.framework = ${framework} and r.version = ${version} and r.code = s.code
          and r.effective_on <= n.on_day) as responsibilities,
      (select coalesce(json_agg(json_build_object('unitId', l.unit_id, 'name', p.name, 'kind', l.kind) order by p.name), '[]')
         from (
           select distinct on (r.unit_id) r.unit_id, r.kind, r.provider_id from responsibility r
            where r.tenant_id = ${tenantId} and r.framework = ${framework} and r.version = ${version} and r.code = s.code
              and r.kind <> 'retraction' and r.effective_on <= n.on_day
              and r.unit_id in (select q.unit_id from responsibility q where q.tenant_id = ${tenantId} and q.provider_id = n.unit_id
                                   and q.framework = ${framework} and q.version = ${version} and q.code = s.code)
              and not exists (select 1 from responsibility d where d.tenant_id = ${tenantId} and d.unit_id = r.unit_id and d.framework = r.framework
                                 and d.version = r.version and d.code = r.code and (d.replaces = r.revision or d.retracts = r.revision))
            order by r.unit_id, r.effective_on desc, r.revision desc) l
         join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = l.unit_id and p.effective_on <= n.on_day and p.until_on > n.on_day
        where l.provider_id = n.unit_id and ${mayOnUnit(caller, 'score.read', sql`l.unit_id`)}) as inherited_by
      from node n
      join safeguard s on s.tenant_id = ${tenantId} and s.framework = ${framework} and s.version = ${version} and s.code = ${code}`,
    Gathered,
  );
}
