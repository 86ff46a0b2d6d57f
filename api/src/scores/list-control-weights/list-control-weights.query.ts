import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { FrameworkKey } from '../answers';
import { WeightTuple, weightsOf } from '../control-weights';
import { DayJson } from '../safeguard-rows';

const Gathered = z.object({
  controls: z.array(z.string()),
  head: z.int(),
  weights: z.array(WeightTuple),
  history: z.array(
    z.object({
      revision: z.int(),
      effectiveOn: DayJson,
      recordedAt: z.coerce.date().transform((at) => at.toISOString()),
      recordedBy: z.string().nullable(),
      reason: z.string(),
      weights: z.array(z.object({ code: z.string(), weight: z.int() })),
    }),
  ),
});

/** The weights of a framework's controls with their history, as far as they hold by a day; no row when it is unknown. */
export function gatherControlWeights(
  tenantId: TenantId,
  key: FrameworkKey,
  until: CalendarDate | null,
): Question<z.infer<typeof Gathered>> {
  const { framework, version } = key;
  const mine = sql`w.tenant_id = ${tenantId} and w.framework = ${framework} and w.version = ${version}`;
  const shown = sql`(${until}::date is null or w.effective_on <= ${until}::date)`;
  return question(
    sql`
    select (select json_agg(c.code order by c.position) from control c
             where c.tenant_id = ${tenantId} and c.framework = ${framework} and c.version = ${version}) as controls,
           coalesce((select max(w.revision) from control_weight w where ${mine}), 0) as head,
           ${weightsOf(tenantId, key, shown)} as weights,
           (select coalesce(json_agg(json_build_object('revision', h.revision, 'effectiveOn', h.effective_on, 'recordedAt', h.recorded_at,
                     'recordedBy', p.name, 'reason', h.reason, 'weights', h.weights) order by h.revision desc), '[]')
              from (select w.revision, w.effective_on, w.recorded_at, w.recorded_by, w.reason,
                           json_agg(json_build_object('code', w.control_code, 'weight', w.weight) order by c.position) as weights
                      from control_weight w
                      join control c on c.tenant_id = ${tenantId} and c.framework = w.framework and c.version = w.version and c.code = w.control_code
                     where ${mine} and ${shown}
                     group by w.revision, w.effective_on, w.recorded_at, w.recorded_by, w.reason) h
              left join person p on p.tenant_id = ${tenantId} and p.id = h.recorded_by) as history
      from framework_version f
     where f.tenant_id = ${tenantId} and f.framework = ${framework} and f.version = ${version}`,
    Gathered,
  );
}
