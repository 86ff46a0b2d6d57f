import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import {
  controlWeightAt,
  controlWeightSteps,
  type Step,
  type WeightRecord,
} from '@weerbaar/maturity';
import { z } from 'zod';
import { sql, type SqlFragment } from '../platform/database/sql';
import type { FrameworkKey } from './answers';

/** A weight of a control as JSON tells it: control, revision, effective day, weight. */
export const WeightTuple = z.tuple([z.string(), z.int(), z.string(), z.int()]);
export type WeightTuple = z.infer<typeof WeightTuple>;

/** Every weight that a control of a framework was ever given; `among` narrows the rows, under the alias `w`. */
export function weightsOf(
  tenantId: TenantId,
  { framework, version }: FrameworkKey,
  among: SqlFragment = sql`true`,
): SqlFragment {
  return sql`(
    select coalesce(json_agg(json_build_array(w.control_code, w.revision, w.effective_on, w.weight)), '[]')
      from control_weight w
     where w.tenant_id = ${tenantId} and w.framework = ${framework} and w.version = ${version} and ${among})`;
}

// The rows that count are chosen by the statement, so every one of them does, whenever it was recorded.
const recorded = new Date(0);

/** What controls weigh on any day. */
export class WeightBook {
  private readonly records: ReadonlyMap<string, readonly WeightRecord[]>;

  constructor(rows: readonly WeightTuple[]) {
    const byControl = Map.groupBy(rows, ([control]) => control);
    this.records = new Map(
      [...byControl].map(([control, given]) => [
        control,
        given.map(([, revision, effectiveOn, value]) => ({
          revision,
          effectiveOn: effectiveOn as CalendarDate,
          recordedAt: recorded,
          value,
        })),
      ]),
    );
  }

  at(control: string, on: CalendarDate): number {
    return controlWeightAt(this.records.get(control) ?? [], on);
  }

  over(control: string): Step<number>[] {
    return controlWeightSteps(this.records.get(control) ?? []);
  }
}
