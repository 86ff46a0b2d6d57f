import type { CalendarDate } from '@weerbaar/kernel';
import type { DutyCatalogue } from '@weerbaar/obligations';
import { z } from 'zod';
import { OverridesJson, overridesJson, overridesOn } from '../../crosswalk/overrides';
import { classificationInForce, decisionJson, DecisionJson } from '../../entities/classification';
import { legalEntities } from '../../entities/legal-entities';
import { type Question, question, sql, type SqlFragment } from '../../platform/database/sql';
import { answerInForce, answerTuple, responsibilityInForce } from '../../scores/answers';
import { DayJson } from '../../scores/safeguard-rows';
import { TargetTuple, targetsAbove } from '../../scores/tallies';
import { type Asker, mayOnUnit } from '../../units/unit-scope';
import { DutyStateJson, evidenceOf, stateHead, stateInForce } from '../duty-states';

const none = { direct: [], partial: [] };

const Tuple = z.tuple([
  z.enum(['scored', 'not-applicable', 'open']),
  z.int().nullable(),
  z.int().nullable(),
]);
/** A safeguard at a unit: unit, safeguard, control, who answers for it, the own answer and the provider's. */
const Reading = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.enum(['own', 'inherited', 'shared']),
  Tuple.nullable(),
  Tuple.nullable(),
]);
export type Reading = z.infer<typeof Reading>;

const Row = z.object({
  on_day: DayJson,
  id: z.string(),
  name: z.string(),
  company_number: z.string(),
  recordable: z.boolean(),
  decision: DecisionJson.nullable(),
  duties: z.array(
    z.object({
      code: z.string(),
      id: z.string(),
      revision: z.int(),
      state: DutyStateJson.nullable(),
      files: z.int(),
    }),
  ),
  /** By unit, the unit itself and whoever is above it. */
  lineages: z.record(z.string(), z.array(z.string())),
  readings: z.array(Reading),
  targets: z.array(TargetTuple),
  /** What the tenant changed in the crosswalk. */
  overrides: OverridesJson,
});
export type RegisterRow = z.infer<typeof Row>;

/** Of one entity, or of all that claim something; of all duties, or of one. */
export interface Asked {
  readonly only: SqlFragment;
  readonly duty?: string;
}

/** Entity `u` alone. */
export const oneEntity = (unitId: string): Asked => ({ only: sql`u.id = ${unitId}` });

/**
 * What the registers of entities follow from; no row where one may not be seen. The units that speak for it are those at and
 * below it that assess themselves, without those of a legal entity of their own.
 */
export function gatherRegister(
  asker: Asker,
  { only, duty }: Asked,
  on: CalendarDate,
  catalogue: DutyCatalogue | undefined,
): Question<RegisterRow> {
  const { tenantId } = asker;
  const { framework = '', version = '', links = {} } = catalogue?.crosswalk ?? {};
  const key = { framework, version };
  const shipped = duty === undefined ? Object.values(links) : [links[duty] ?? none];
  const linked = [...new Set(shipped.flatMap(({ direct, partial }) => [...direct, ...partial]))];
  const ofDuty = duty === undefined ? sql`true` : sql`o.duty = ${duty}`;
  return question(
    sql`
    with entity as materialized (${legalEntities(asker, on, only)}),
    speaking as materialized (
      select x.unit_id, e.unit_id as entity_id, e.on_day
        from entity e
        join unit_path x on x.tenant_id = ${tenantId} and x.ancestor_id = e.unit_id and x.effective_on <= e.on_day and x.until_on > e.on_day
        join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = x.unit_id and p.effective_on <= e.on_day and p.until_on > e.on_day
         and p.assesses_itself and not p.archived
       where not exists (
         select 1 from unit_path y
           join unit_period q on q.tenant_id = ${tenantId} and q.unit_id = y.ancestor_id and q.legal_entity
            and q.effective_on <= e.on_day and q.until_on > e.on_day
          where y.tenant_id = ${tenantId} and y.unit_id = x.unit_id and y.depth < x.depth and y.effective_on <= e.on_day and y.until_on > e.on_day)),
    -- The grid once, with who answers for each: what leans on a provider is looked up where there is one only.
    grid as materialized (
      select n.unit_id, n.entity_id, n.on_day, s.code, s.control_code,
             ${responsibilityInForce(tenantId, key, sql`n.unit_id`, sql`s.code`, sql`n.on_day`)} as charged
        from speaking n
        join safeguard s on s.tenant_id = ${tenantId} and s.framework = ${framework} and s.version = ${version}
         and (s.code = any(${linked})
           or exists (select 1 from ${overridesOn(tenantId, catalogue, sql`n.on_day`)} and ${ofDuty} and o.safeguard = s.code)))
    select e.on_day, e.unit_id as id, e.name, e.company_number,
           ${mayOnUnit(asker, 'duty.record', sql`e.unit_id`)} and not e.archived as recordable,
           ${classificationInForce(tenantId, sql`e.unit_id`, sql`e.on_day`, decisionJson)} as decision,
           (select coalesce(json_agg(json_build_object('code', d.duty, 'id', d.id, 'revision', ${stateHead(tenantId)},
                     'state', ${stateInForce(tenantId, sql`e.on_day`)}, 'files', ${evidenceOf(tenantId, sql`e.on_day`)})), '[]')
              from entity_duty d
             where d.tenant_id = ${tenantId} and d.unit_id = e.unit_id and d.catalogue = ${catalogue?.code ?? ''}
               and d.version = ${catalogue?.version ?? ''}) as duties,
           (select coalesce(json_object_agg(n.unit_id, (
                select json_agg(x.ancestor_id order by x.depth) from unit_path x
                 where x.tenant_id = ${tenantId} and x.unit_id = n.unit_id and x.effective_on <= n.on_day and x.until_on > n.on_day)), '{}')
              from speaking n where n.entity_id = e.unit_id) as lineages,
           (select coalesce(json_agg(json_build_array(g.unit_id, g.code, g.control_code, coalesce(g.charged->>'kind', 'own'),
                     ${answerInForce(tenantId, key, sql`g.unit_id`, sql`g.code`, sql`g.on_day`, answerTuple)},
                     case when g.charged->>'providerId' is not null then
                       ${answerInForce(tenantId, key, sql`(g.charged->>'providerId')::uuid`, sql`g.code`, sql`g.on_day`, answerTuple)} end)), '[]')
              from grid g where g.entity_id = e.unit_id) as readings,
           ${targetsAbove(tenantId, key, sql`(select x.ancestor_id from speaking n join unit_path x on x.tenant_id = ${tenantId} and x.unit_id = n.unit_id and n.entity_id = e.unit_id)`)} as targets,
           ${overridesJson(tenantId, catalogue, sql`e.on_day`)} as overrides
      from entity e order by e.name, e.unit_id`,
    Row,
  );
}
