import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import { mayOnUnit } from '../../units/unit-scope';
import { DayJson } from '../safeguard-rows';
import { answerInForce, responsibilityInForce } from '../answers';

const Unit = z.object({
  unit_id: z.string(),
  name: z.string(),
  applicable: z.int(),
  own: z.int(),
  inherited: z.int(),
  shared: z.int(),
  missing: z.int(),
  open: z.array(z.tuple([z.string(), z.string(), z.string()])),
  stale: z.array(z.tuple([z.string(), DayJson])),
});
export type WorkUnit = z.infer<typeof Unit>;

interface FrameworkKey {
  readonly framework: string;
  readonly version: string;
}

/** An assessment older than this many months asks to be looked at again. */
export const staleMonths = 12;
const unitsShown = 60;

/**
 * The units that the asker may score, with what is open in each (control, safeguard, whom it waits for) and what was
 * assessed too long ago. Units with the most open work first; a CISO of many units sees the first sixty.
 */
export function gatherWork(caller: Caller, key: FrameworkKey): Question<WorkUnit> {
  const { tenantId, today } = caller;
  const { framework, version } = key;
  return question(
    sql`
    with mine as materialized (
      select p.unit_id, p.name, t.applicable, t.own, t.inherited, t.shared, t.missing
        from unit_period p
        cross join lateral (
          select coalesce(sum(s.applicable), 0)::integer as applicable, coalesce(sum(s.own), 0)::integer as own,
                 coalesce(sum(s.inherited), 0)::integer as inherited, coalesce(sum(s.shared), 0)::integer as shared,
                 coalesce(sum(s.missing), 0)::integer as missing
            from framework_version f
            join control c on c.tenant_id = ${tenantId} and c.framework = f.framework and c.version = f.version
            cross join lateral (
              select * from control_step k
               where k.tenant_id = ${tenantId} and k.unit_id = p.unit_id and k.framework = ${framework} and k.version = ${version}
                 and k.control_code = c.code and k.grp = f.groups and k.effective_on <= ${today}
               order by k.effective_on desc limit 1) s
           where f.tenant_id = ${tenantId} and f.framework = ${framework} and f.version = ${version}) t
       where p.tenant_id = ${tenantId} and p.effective_on <= ${today} and p.until_on > ${today} and not p.archived and p.assesses_itself
         and ${mayOnUnit(caller, 'assessment.record', sql`p.unit_id`)}
       order by t.missing desc, p.name limit ${unitsShown}),
    pair as materialized (
      select m.unit_id, s.code, s.control_code, s.position,
             ${answerInForce(tenantId, key, sql`m.unit_id`, sql`s.code`, sql`${today}::date`)} as answer,
             ${responsibilityInForce(tenantId, key, sql`m.unit_id`, sql`s.code`, sql`${today}::date`)} as charged
        from mine m
        join safeguard s on s.tenant_id = ${tenantId} and s.framework = ${framework} and s.version = ${version})
    select m.*,
      (select coalesce(json_agg(json_build_array(p.control_code, p.code,
                case when p.charged->>'kind' = 'inherited' then 'provider' else 'own' end) order by p.position), '[]')
         from pair p where p.unit_id = m.unit_id
          and (p.answer is null or p.answer->>'kind' = 'open')) as open,
      (select coalesce(json_agg(json_build_array(p.code, p.answer->>'effectiveOn') order by p.answer->>'effectiveOn', p.position), '[]')
         from pair p where p.unit_id = m.unit_id and p.answer->>'kind' in ('scored', 'not-applicable')
          and coalesce(p.charged->>'kind', 'own') <> 'inherited'
          and (p.answer->>'effectiveOn')::date < (${today}::date - make_interval(months => ${staleMonths}))::date) as stale
      from mine m order by m.missing desc, m.name`,
    Unit,
  );
}

const Change = z.object({
  unit_id: z.string(),
  unit_name: z.string(),
  code: z.string(),
  kind: z.string(),
  documentation: z.int().nullable(),
  implementation: z.int().nullable(),
  effective_on: DayJson,
  recorded_at: z.date(),
  recorded_by: z.string().nullable(),
});
export type WorkChange = z.infer<typeof Change>;

/** What somebody else recorded last, where the asker may see it: on his units and, by inheritance, for them. */
export function gatherChanges(
  caller: Caller,
  key: FrameworkKey,
  most: number,
): Question<WorkChange> {
  const { tenantId, today } = caller;
  return question(
    sql`
    select a.unit_id, p.name as unit_name, a.code, a.kind, a.documentation, a.implementation, a.effective_on, a.recorded_at, w.name as recorded_by
      from assessment a
      join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = a.unit_id and p.effective_on <= ${today} and p.until_on > ${today}
      left join person w on w.tenant_id = ${tenantId} and w.id = a.recorded_by
     where a.tenant_id = ${tenantId} and a.framework = ${key.framework} and a.version = ${key.version}
       and a.effective_on <= ${today} and ${mayOnUnit(caller, 'score.read', sql`a.unit_id`)}
     order by a.recorded_at desc, a.id desc limit ${most}`,
    Change,
  );
}
