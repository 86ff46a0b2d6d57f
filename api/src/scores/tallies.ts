import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import {
  coverage,
  everyControl,
  type ResolvedTarget,
  resolvedTargetSteps,
  type Tally,
  type TargetRecord,
  zeroTally,
} from '@weerbaar/maturity';
import type { Coverage } from '@weerbaar/contracts';
import { z } from 'zod';
import { sql, type SqlFragment } from '../platform/database/sql';

/** A stored tally as JSON tells it: exact numbers as texts, counts as numbers. */
export const TallyTuple = z
  .tuple([
    z.string(),
    z.string(),
    z.int(),
    z.int(),
    z.int(),
    z.int(),
    z.int(),
    z.int(),
    z.int(),
    z.int(),
  ])
  .transform(
    ([
      numerator,
      weight,
      assessing,
      units,
      applicable,
      own,
      inherited,
      shared,
      missing,
      reached,
    ]): Tally => ({
      numerator: BigInt(numerator),
      weight: BigInt(weight),
      assessing,
      units,
      applicable,
      own,
      inherited,
      shared,
      missing,
      reached,
    }),
  );

/** A row of subtree_step, under the alias `row`, as `TallyTuple` reads it. */
export function tallyJson(row: SqlFragment): SqlFragment {
  return sql`json_build_array(${row}.numerator::text, ${row}.weight::text, ${row}.assessing, ${row}.units, ${row}.applicable, ${row}.own,
    ${row}.inherited, ${row}.shared, ${row}.missing, ${row}.reached)`;
}

/** A row of control_step, under the alias `row`, as `TallyTuple` reads it: one unit that weighs 1. */
export function ownTallyJson(row: SqlFragment): SqlFragment {
  return sql`json_build_array(${row}.numerator::text, ${row}.has_value::integer::text, 1, ${row}.has_value::integer, ${row}.applicable,
    ${row}.own, ${row}.inherited, ${row}.shared, ${row}.missing, ${row}.reached)`;
}

/** The coverage of several tallies together, as the wire tells it. */
export function coverageOf(
  tallies: Iterable<Pick<Tally, 'applicable' | 'own' | 'inherited' | 'shared' | 'missing'>>,
): Coverage {
  const sum = { applicable: 0, own: 0, inherited: 0, shared: 0, missing: 0 };
  for (const tally of tallies) {
    sum.applicable += tally.applicable;
    sum.own += tally.own;
    sum.inherited += tally.inherited;
    sum.shared += tally.shared;
    sum.missing += tally.missing;
  }
  const { applicable, own, inherited, shared, missing } = coverage({ ...zeroTally, ...sum });
  return { applicable, own, inherited, shared, missing };
}

/** A target as JSON tells it: unit, scope, revision, effective day, level, due day, replaces, retracts. */
export const TargetTuple = z.tuple([
  z.string(),
  z.string(),
  z.int(),
  z.string(),
  z.int().nullable(),
  z.string().nullable(),
  z.int().nullable(),
  z.int().nullable(),
]);
export type TargetTuple = z.infer<typeof TargetTuple>;

/** Every target that units (given as a subquery of ids) ever had. */
export function targetsAbove(
  tenantId: TenantId,
  key: { readonly framework: string; readonly version: string },
  unitIds: SqlFragment,
): SqlFragment {
  return sql`(
    select coalesce(json_agg(json_build_array(t.unit_id, t.scope, t.revision, t.effective_on, t.level_tenths, t.due_on, t.replaces, t.retracts)), '[]')
      from target t where t.tenant_id = ${tenantId} and t.framework = ${key.framework} and t.version = ${key.version} and t.unit_id in ${unitIds})`;
}

/** Finds the target of a unit and control on a day, from the targets of the unit and those above it. */
export class TargetBook {
  private readonly records = new Map<string, Map<string, TargetRecord[]>>();

  constructor(rows: readonly TargetTuple[]) {
    for (const [
      unitId,
      scope,
      revision,
      effectiveOn,
      levelTenths,
      dueOn,
      replaces,
      retracts,
    ] of rows) {
      const ofUnit = this.records.get(unitId) ?? new Map<string, TargetRecord[]>();
      this.records.set(unitId, ofUnit);
      const list = ofUnit.get(scope) ?? [];
      ofUnit.set(scope, list);
      list.push({
        revision,
        effectiveOn: effectiveOn as CalendarDate,
        recordedAt: new Date(0),
        replaces,
        retracts,
        value: levelTenths,
        dueOn: dueOn as CalendarDate | null,
      });
    }
  }

  /** `lineage` is the unit and whoever is above it on that day, the unit first. */
  at(lineage: readonly string[], control: string | null, on: CalendarDate): ResolvedTarget | null {
    const steps = resolvedTargetSteps({
      control: control ?? everyControl,
      lineage: [{ on: '0001-01-01', value: lineage }],
      targets: this.records,
    });
    return steps.findLast((step) => step.on <= on)?.value ?? null;
  }
}
