import type { CalendarDate } from '@weerbaar/kernel';
import {
  addTallies,
  canonicalSteps,
  type ControlTally,
  type Step,
  type UnitScore,
  valueAt,
} from '@weerbaar/maturity';
import { sql, type SqlFragment } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { endless } from '../../units/places/places';
import type { FactBook } from './control-facts';
import type { ChangedScore, ChangedSteps, NodeChange } from './value-units';

interface FrameworkKey {
  readonly framework: string;
  readonly version: string;
}

/** Columns of rows, each as one array parameter: a batch of any size is one statement. */
const column = <Row, T>(rows: readonly Row[], read: (row: Row) => T): T[] => rows.map(read);

/** Writes the steps of units that differ from the stored ones, and takes out those that are no more. */
export function writeControlSteps(
  tx: Transaction,
  { framework, version }: FrameworkKey,
  changed: readonly ChangedSteps[],
): void {
  const gone = changed.flatMap((one) =>
    one.stored
      .filter(({ on }) => !one.steps.some((step) => step.on === on))
      .map(({ on }) => ({ ...one, on })),
  );
  if (gone.length > 0) {
    tx.send(sql`
      select remove_control_steps(${tx.tenantId}, ${framework}, ${version},
        ${column(gone, (row) => row.unitId)}::uuid[], ${column(gone, (row) => row.control)}::text[],
        ${column(gone, (row) => row.group)}::smallint[], ${column(gone, (row) => row.on)}::date[])`);
  }
  const rows = changed.flatMap((one) => {
    const stored = new Map(one.stored.map(({ on, value }) => [on, value]));
    return one.steps
      .filter(({ on, value }) => !sameRow(stored.get(on), value))
      .map((step: Step<ControlTally>) => ({ ...one, on: step.on, value: step.value }));
  });
  if (rows.length === 0) return;
  tx.send(sql`
    insert into control_step (tenant_id, unit_id, framework, version, control_code, grp, effective_on,
                              has_value, numerator, applicable, own, inherited, shared, missing, reached)
    select ${tx.tenantId}, r.unit_id, ${framework}, ${version}, r.control, r.grp, r.day,
           r.has_value, r.numerator, r.applicable, r.own, r.inherited, r.shared, r.missing, r.reached
      from unnest(${column(rows, (row) => row.unitId)}::uuid[], ${column(rows, (row) => row.control)}::text[],
                  ${column(rows, (row) => row.group)}::smallint[], ${column(rows, (row) => row.on)}::date[],
                  ${column(rows, (row) => row.value.hasValue)}::boolean[], ${column(rows, (row) => String(row.value.numerator))}::numeric[],
                  ${column(rows, (row) => row.value.applicable)}::integer[], ${column(rows, (row) => row.value.own)}::integer[],
                  ${column(rows, (row) => row.value.inherited)}::integer[], ${column(rows, (row) => row.value.shared)}::integer[],
                  ${column(rows, (row) => row.value.missing)}::integer[], ${column(rows, (row) => row.value.reached)}::integer[])
           as r (unit_id, control, grp, day, has_value, numerator, applicable, own, inherited, shared, missing, reached)
    on conflict (tenant_id, unit_id, framework, version, control_code, grp, effective_on) do update
      set has_value = excluded.has_value, numerator = excluded.numerator, applicable = excluded.applicable, own = excluded.own,
          inherited = excluded.inherited, shared = excluded.shared, missing = excluded.missing, reached = excluded.reached`);
}

function sameRow(stored: ControlTally | undefined, value: ControlTally): boolean {
  return (
    stored !== undefined &&
    (Object.keys(value) as (keyof ControlTally)[]).every((field) => stored[field] === value[field])
  );
}

/** Adds what changed to the step functions of the nodes; the database function keeps them canonical. */
export function addToSubtrees(
  tx: Transaction,
  { framework, version }: FrameworkKey,
  changes: readonly NodeChange[],
): void {
  const summed = [...summedByStep(changes)];
  if (summed.length === 0) return;
  const deltas = (read: (change: NodeChange) => unknown, type: string): SqlFragment =>
    type === 'numeric' || type === 'bigint'
      ? sql`${column(summed, (change) => String(read(change)))}`
      : sql`${column(summed, read)}`;
  tx.send(sql`
    select add_to_subtrees(${tx.tenantId}, ${framework}, ${version},
      ${column(summed, (one) => one.nodeId)}::uuid[], ${column(summed, (one) => one.control)}::text[],
      ${column(summed, (one) => one.group)}::smallint[], ${column(summed, (one) => one.on)}::date[],
      ${deltas((one) => one.delta.numerator, 'numeric')}::numeric[], ${deltas((one) => one.delta.weight, 'bigint')}::bigint[],
      ${deltas((one) => one.delta.assessing, 'integer')}::integer[], ${deltas((one) => one.delta.units, 'integer')}::integer[], ${deltas((one) => one.delta.applicable, 'integer')}::integer[],
      ${deltas((one) => one.delta.own, 'integer')}::integer[], ${deltas((one) => one.delta.inherited, 'integer')}::integer[],
      ${deltas((one) => one.delta.shared, 'integer')}::integer[], ${deltas((one) => one.delta.missing, 'integer')}::integer[],
      ${deltas((one) => one.delta.reached, 'integer')}::integer[])`);
}

/** Many units change one node on one day: one row for all of them, in the order of the key. */
function summedByStep(changes: readonly NodeChange[]): NodeChange[] {
  const sums = new Map<string, NodeChange>();
  for (const change of changes) {
    const key = `${change.nodeId}/${change.control}/${String(change.group)}/${change.on}`;
    const sum = sums.get(key);
    sums.set(
      key,
      sum === undefined ? change : { ...change, delta: addTallies(sum.delta, change.delta) },
    );
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

/**
 * Replaces the units' own maturity from a day on. `stored` are the rows that reach or touch that day: what comes may say the
 * same as the last before it, and is then one row with it.
 */
export function writeUnitScores(
  tx: Transaction,
  key: FrameworkKey,
  scores: readonly ChangedScore[],
  since: CalendarDate,
  stored: FactBook['scores'],
): void {
  if (scores.length === 0) return;
  const units = [...new Set(column(scores, (score) => score.unitId))];
  tx.send(sql`
    delete from unit_score_step s
     where s.tenant_id = ${tx.tenantId} and s.unit_id = any(${units}::uuid[]) and s.framework = ${key.framework} and s.version = ${key.version}
       and s.until_on >= ${since}`);
  const rows = scores.flatMap(({ unitId, group, steps }) =>
    rowsOf(
      [
        ...(stored.get(`${unitId}/${String(group)}`) ?? []).filter(({ on }) => on < since),
        { on: since, value: valueAt(steps, since) ?? null },
        ...steps.filter(({ on }) => on > since),
      ],
      { unitId, group },
    ),
  );
  if (rows.length === 0) return;
  tx.send(sql`
    insert into unit_score_step (tenant_id, unit_id, framework, version, grp, effective_on, until_on, points, weights)
    select ${tx.tenantId}, r.unit_id, ${key.framework}, ${key.version}, r.grp, r.day, r.until, r.points, r.weights
      from unnest(${column(rows, (row) => row.unitId)}::uuid[], ${column(rows, (row) => row.group)}::smallint[],
                  ${column(rows, (row) => row.from)}::date[], ${column(rows, (row) => row.until)}::date[],
                  ${column(rows, (row) => String(row.points))}::numeric[], ${column(rows, (row) => String(row.weights))}::numeric[])
           as r (unit_id, grp, day, until, points, weights)`);
}

const sameScore = (a: UnitScore | null, b: UnitScore | null): boolean =>
  a?.points === b?.points && a?.weights === b?.weights;

function rowsOf<About extends object>(steps: readonly Step<UnitScore | null>[], about: About) {
  return canonicalSteps(steps, sameScore).flatMap(({ on, value }, index, canonical) =>
    value === null
      ? []
      : [{ ...about, from: on, until: canonical[index + 1]?.on ?? endless, ...value }],
  );
}
