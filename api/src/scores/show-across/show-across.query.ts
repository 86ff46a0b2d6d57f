import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import { lineageOf } from '../../units/places/above-unit';
import { horizonOfUnit, mayOnUnit } from '../../units/unit-scope';
import { SafeguardJson, safeguardJson } from '../safeguard-rows';
import { TargetTuple, targetsAbove } from '../tallies';

const Row = z.object({
  unit_id: z.string(),
  unit_name: z.string(),
  unit_path: z.array(z.string()),
  lineage: z.array(z.string()),
  control_code: z.string(),
  scorable: z.boolean(),
  safeguard: SafeguardJson,
});
const Targets = z.object({ targets: z.array(TargetTuple) });

export interface AcrossScope {
  readonly framework: string;
  readonly version: string;
  readonly code: string;
  readonly on: CalendarDate;
  /** The units at and below this one; all that the asker may see when undefined. */
  readonly below: string | undefined;
}

/** One safeguard in every unit that assesses itself and that the asker may see. */
export function gatherAcross(caller: Caller, scope: AcrossScope): Question<z.infer<typeof Row>> {
  const { tenantId } = caller;
  return question(
    sql`
    with seen as materialized (
      select u.id as unit_id, least(${scope.on}::date, ${horizonOfUnit(caller, 'score.read', sql`u.id`)}) as on_day
        from unit u where u.tenant_id = ${tenantId} and ${mayOnUnit(caller, 'score.read', sql`u.id`)})
    select n.unit_id, p.name as unit_name, s.control_code,
           ${mayOnUnit(caller, 'assessment.record', sql`n.unit_id`)} as scorable,
           coalesce((select json_agg(q.name order by x.depth desc) from unit_path x
              join unit_period q on q.tenant_id = ${tenantId} and q.unit_id = x.ancestor_id and q.effective_on <= n.on_day and q.until_on > n.on_day
             where x.tenant_id = ${tenantId} and x.unit_id = n.unit_id and x.depth > 0 and x.effective_on <= n.on_day and x.until_on > n.on_day), '[]') as unit_path,
           ${lineageOf(tenantId, sql`n.unit_id`, sql`n.on_day`)} as lineage,
           ${safeguardJson(caller, scope, sql`n.unit_id`, sql`n.on_day`)} as safeguard
      from seen n
      join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = n.unit_id and p.assesses_itself and not p.archived
                        and p.effective_on <= n.on_day and p.until_on > n.on_day
      join safeguard s on s.tenant_id = ${tenantId} and s.framework = ${scope.framework} and s.version = ${scope.version} and s.code = ${scope.code}
     where ${scope.below ?? null}::uuid is null
        or exists (select 1 from unit_path b where b.tenant_id = ${tenantId} and b.unit_id = n.unit_id and b.ancestor_id = ${scope.below ?? null}
                      and b.effective_on <= n.on_day and b.until_on > n.on_day)
     order by p.name, n.unit_id`,
    Row,
  );
}

/** Every target of the tenant for a framework: few, and all units may lean on them. */
export function gatherTargets(
  caller: Caller,
  key: { framework: string; version: string },
): Question<z.infer<typeof Targets>> {
  return question(
    sql`select ${targetsAbove(caller.tenantId, key, sql`(select u.id from unit u where u.tenant_id = ${caller.tenantId})`)} as targets`,
    Targets,
  );
}

const Known = z.object({ known: z.boolean() });

/** Whether the framework has this safeguard, and the asker may see the unit whose subtree he asked for. */
export function acrossKnown(caller: Caller, scope: AcrossScope): Question<z.infer<typeof Known>> {
  const unitId = sql`${scope.below ?? null}::uuid`;
  return question(
    sql`select exists (select 1 from safeguard s where s.tenant_id = ${caller.tenantId} and s.framework = ${scope.framework}
                          and s.version = ${scope.version} and s.code = ${scope.code})
               and (${unitId} is null or ${mayOnUnit(caller, 'score.read', unitId)}) as known`,
    Known,
  );
}
