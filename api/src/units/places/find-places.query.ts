import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import type { Step, UnitPeriod } from '@weerbaar/maturity';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../../platform/database/sql';
import type { Place, Places } from './places';

const PlaceRow = z.object({
  unit_id: z.string(),
  periods: z.array(z.tuple([z.string(), z.boolean(), z.boolean(), z.int()])),
  paths: z.array(z.tuple([z.string(), z.string(), z.string(), z.int()])),
});
type PlaceRow = z.infer<typeof PlaceRow>;

/** Where units stand over time, as now known; `units` is an array of their ids, as SQL. */
export function findPlaces(tenantId: TenantId, units: SqlFragment): Question<PlaceRow> {
  return question(
    sql`
    select c.id as unit_id,
           coalesce((select json_agg(json_build_array(p.effective_on, p.assesses_itself, p.archived, p.weight) order by p.effective_on)
              from unit_period p where p.tenant_id = ${tenantId} and p.unit_id = c.id), '[]') as periods,
           coalesce((select json_agg(json_build_array(x.ancestor_id, x.effective_on, x.until_on, x.depth))
              from (select * from unit_path h where h.tenant_id = ${tenantId} and h.unit_id = c.id order by h.ancestor_id, h.effective_on offset 0) x), '[]') as paths
      from unnest(${units}) as c (id)`,
    PlaceRow,
  );
}

/** The rows of `findPlaces` as the domain speaks of them. */
export function placesOf(rows: readonly PlaceRow[]): Places {
  return new Map(rows.map((row) => [row.unit_id, placeOf(row)]));
}

function placeOf(row: PlaceRow): Place {
  const periods: Step<UnitPeriod>[] = row.periods.map(([on, assesses, archived, weight]) => ({
    on: on as CalendarDate,
    value: { assesses, archived, weight },
  }));
  const days = [...new Set(row.paths.map(([, from]) => from))].sort();
  const lineage = days.map((on) => ({
    on: on as CalendarDate,
    value: row.paths
      .filter(([, from, until]) => from <= on && (until === 'infinity' || on < until))
      .sort((a, b) => a[3] - b[3])
      .map(([ancestorId]) => ancestorId),
  }));
  return { periods, lineage };
}
