import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../../platform/database/sql';
import { WeightTuple, weightsOf } from '../control-weights';

/** Which (unit, control) pairs: every control named, of every unit named. */
export interface Affected {
  readonly framework: string;
  readonly version: string;
  /** An array of unit ids, as SQL: known here, or found by the statement itself. */
  readonly units: SqlFragment;
  /** An array of control codes, as SQL; null for every control of the framework. */
  readonly controls: SqlFragment;
  /** The first day on which anything can have changed. */
  readonly since: CalendarDate;
  /** Whether the stored values of the other controls are wanted too. */
  readonly others: 'wanted' | 'left-out';
}

const AnswerTuple = z.tuple([
  z.string(), // unit
  z.string(), // safeguard
  z.int(), // revision
  z.string(), // effective on
  z.string(), // kind
  z.int().nullable(), // documentation
  z.int().nullable(), // implementation
  z.int().nullable(), // replaces
  z.int().nullable(), // retracts
]);
export type AnswerTuple = z.infer<typeof AnswerTuple>;

const ResponsibilityTuple = z.tuple([
  z.string(),
  z.string(),
  z.int(),
  z.string(),
  z.string(),
  z.string().nullable(), // provider
  z.int().nullable(),
  z.int().nullable(),
]);
export type ResponsibilityTuple = z.infer<typeof ResponsibilityTuple>;

const TargetTuple = z.tuple([
  z.string(),
  z.string(), // control code or *
  z.int(),
  z.string(),
  z.int().nullable(), // level in tenths
  z.int().nullable(),
  z.int().nullable(),
]);
export type TargetTuple = z.infer<typeof TargetTuple>;

const StepTuple = z.tuple([
  z.string(), // unit
  z.string(), // control
  z.int(), // group
  z.string(), // effective on
  z.boolean(),
  z.string(), // numerator
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
]);
export type StepTuple = z.infer<typeof StepTuple>;

const ScoreTuple = z.tuple([
  z.string(), // unit
  z.int(), // group
  z.string(), // effective on
  z.string(), // until
  z.string(), // points
  z.string(), // weights
]);

const Facts = z.object({
  denominator: z.string(),
  groups: z.int(),
  safeguards: z.array(z.tuple([z.string(), z.string(), z.int()])),
  control_weights: z.array(WeightTuple),
  answers: z.array(AnswerTuple),
  responsibilities: z.array(ResponsibilityTuple),
  provided: z.array(AnswerTuple),
  targets: z.array(TargetTuple),
  steps: z.array(StepTuple),
  other_steps: z.array(StepTuple),
  scores: z.array(ScoreTuple),
});
export type Facts = z.infer<typeof Facts>;

const step = sql`json_build_array(k.unit_id, k.control_code, k.grp, k.effective_on, k.has_value, k.numerator::text,
                                 k.applicable, k.own, k.inherited, k.shared, k.missing, k.reached)`;
const answer = sql`json_build_array(a.unit_id, a.code, a.revision, a.effective_on, a.kind, a.documentation, a.implementation, a.replaces, a.retracts)`;

/** The stored values of the controls that were not chosen, as they stand on a day and change after it. */
function others(tenantId: TenantId, { framework, version, since }: Affected): SqlFragment {
  return sql`(
      select coalesce(json_agg(${step} order by k.effective_on), '[]')
         from units u
         cross join control c
         cross join generate_series(1, f.groups) as g (grp)
         cross join lateral (
           (select * from control_step n
             where n.tenant_id = ${tenantId} and n.unit_id = u.id and n.framework = ${framework} and n.version = ${version}
               and n.control_code = c.code and n.grp = g.grp and n.effective_on <= ${since}
             order by n.effective_on desc limit 1)
           union all
           select * from control_step n
            where n.tenant_id = ${tenantId} and n.unit_id = u.id and n.framework = ${framework} and n.version = ${version}
              and n.control_code = c.code and n.grp = g.grp and n.effective_on > ${since}) k
        where c.tenant_id = ${tenantId} and c.framework = ${framework} and c.version = ${version}
          and c.code <> all(coalesce((select codes from asked), array[c.code])))`;
}

/**
 * Everything that the values of these (unit, control) pairs follow from, and the values stored now: one statement, whether
 * for one pair or for thousands.
 */
export function gatherFacts(tenantId: TenantId, affected: Affected): Question<Facts> {
  const { framework, version, since } = affected;
  const all = sql`(select codes is null from asked)`;
  return question(
    sql`
    with asked as materialized (select ${affected.units} as unit_ids, ${affected.controls} as codes),
    units as materialized (select unnest(unit_ids) as id from asked),
    -- The units themselves and whoever is or was above them.
    lineage as materialized (
      select distinct p.ancestor_id as id
        from units u
       cross join lateral (
         select h.ancestor_id from unit_path h
          where h.tenant_id = ${tenantId} and h.unit_id = u.id order by h.ancestor_id, h.effective_on offset 0) p),
    chosen as materialized (
      select s.code, s.control_code, s.grp from safeguard s
       where s.tenant_id = ${tenantId} and s.framework = ${framework} and s.version = ${version}
         and (${all} or s.control_code = any((select codes from asked)::text[]))),
    charged as materialized (
      select r.* from units u
       cross join lateral (
         select * from responsibility h
          where h.tenant_id = ${tenantId} and h.unit_id = u.id and h.framework = ${framework} and h.version = ${version}
          order by h.code, h.revision offset 0) r
       where (${all} or r.code in (select code from chosen)))
    select f.denominator::text as denominator, f.groups,
      (select coalesce(json_agg(json_build_array(code, control_code, grp)), '[]') from chosen) as safeguards,
      ${weightsOf(tenantId, { framework, version })} as control_weights,
      (select coalesce(json_agg(${answer}), '[]')
         from units u
        cross join chosen s
        cross join lateral (
          select * from assessment h
           where h.tenant_id = ${tenantId} and h.unit_id = u.id and h.framework = ${framework} and h.version = ${version} and h.code = s.code
           order by h.revision offset 0) a) as answers,
      (select coalesce(json_agg(json_build_array(r.unit_id, r.code, r.revision, r.effective_on, r.kind, r.provider_id, r.replaces, r.retracts)), '[]')
         from charged r) as responsibilities,
      (select coalesce(json_agg(${answer}), '[]')
         from (select distinct provider_id, code from charged where provider_id is not null) p
        cross join lateral (
          select * from assessment h
           where h.tenant_id = ${tenantId} and h.unit_id = p.provider_id and h.framework = ${framework} and h.version = ${version}
             and h.code = p.code
           order by h.revision offset 0) a) as provided,
      (select coalesce(json_agg(json_build_array(t.unit_id, t.scope, t.revision, t.effective_on, t.level_tenths, t.replaces, t.retracts)), '[]')
         from lineage n
        cross join lateral (
          select * from target h
           where h.tenant_id = ${tenantId} and h.unit_id = n.id and h.framework = ${framework} and h.version = ${version}
            order by h.scope, h.revision offset 0) t
        where (t.control_code is null or t.control_code in (select control_code from chosen))) as targets,
      (select coalesce(json_agg(${step} order by k.effective_on), '[]')
         from units u
        cross join (select distinct control_code from chosen) c
        cross join lateral (
          select * from control_step h
           where h.tenant_id = ${tenantId} and h.unit_id = u.id and h.framework = ${framework} and h.version = ${version}
             and h.control_code = c.control_code offset 0) k) as steps,
      ${affected.others === 'left-out' ? sql`'[]'::json` : others(tenantId, affected)} as other_steps,
      (select coalesce(json_agg(json_build_array(y.unit_id, y.grp, y.effective_on, y.until_on, y.points::text, y.weights::text) order by y.effective_on), '[]')
         from units u
        cross join generate_series(1, f.groups) as g (grp)
        cross join lateral (
          select * from unit_score_step h
           where h.tenant_id = ${tenantId} and h.unit_id = u.id and h.framework = ${framework} and h.version = ${version}
             and h.grp = g.grp and h.until_on >= ${since}
           order by h.effective_on offset 0) y) as scores
      from framework_version f
     where f.tenant_id = ${tenantId} and f.framework = ${framework} and f.version = ${version}`,
    Facts,
  );
}
