import { cis81 } from '@weerbaar/catalogue';
import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import type { Cast } from './cast';
import type { AssessmentFact, Demonstration } from './demonstration';
import { fixedId } from './fixed-id';
import { loadRecentEvents } from './load-recent-events';
import { loader, recordLoaded } from './record-loaded';

const { framework, version } = cis81;

/** How many rows travel at once, and make one event: few statements, and none of unbounded size. */
const part = 5_000;

/** An assessment as its row says it. */
export type AssessmentRow = ReturnType<typeof assessmentRows>[number];

/** The assessments: those of the past in bulk, each of the last weeks with an event of its own. */
export async function loadAnswers(
  tx: Transaction,
  demonstration: Demonstration,
  cast: Cast,
): Promise<void> {
  const rows = assessmentRows(demonstration, cast);
  for (let start = 0; start < rows.length; start += part)
    await writeAssessments(tx, rows.slice(start, start + part));
  const past = rows.filter((row) => row.recordedAt < demonstration.recentSince);
  const parts = Math.ceil(past.length / part);
  for (let number = 1; number <= parts; number += 1) {
    await tx.record(
      loader,
      recordLoaded(tx, 'assessment.loaded', past.slice((number - 1) * part, number * part), [
        number,
        parts,
      ]),
    );
  }
  await loadRecentEvents(tx, rows, (row) => row.recordedAt >= demonstration.recentSince);
}

export function assessmentRows({ slug, assessments }: Demonstration, cast: Cast) {
  return assessments.map(
    ({ unit, code, revision, effectiveOn, recordedAt, by, answer, replaces }: AssessmentFact) => ({
      id: fixedId(recordedAt, slug, unit, code, revision),
      unitId: cast.unit(unit),
      ...{ code, revision, effectiveOn },
      recordedAt: recordedAt.toISOString(),
      recordedBy: cast.person(by),
      kind: answer.kind,
      documentation: answer.kind === 'scored' ? answer.documentation : null,
      implementation: answer.kind === 'scored' ? answer.implementation : null,
      documentationReason: answer.kind === 'scored' ? answer.documentationReason : '',
      implementationReason: answer.kind === 'scored' ? answer.implementationReason : '',
      reason: answer.kind === 'scored' ? '' : answer.reason,
      replaces,
      retracts: answer.kind === 'retraction' ? answer.retracts : null,
    }),
  );
}

async function writeAssessments(tx: Transaction, rows: readonly AssessmentRow[]): Promise<void> {
  await tx.run(sql`
    insert into assessment (tenant_id, framework, version, source, id, unit_id, code, revision, effective_on, recorded_at, recorded_by, kind,
                            documentation, implementation, documentation_reason, implementation_reason, reason, replaces, retracts)
    select ${tx.tenantId}, ${framework}, ${version}, 'loader', a.*
      from unnest(
        ${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.unitId)}::uuid[], ${rows.map((row) => row.code)}::text[],
        ${rows.map((row) => row.revision)}::integer[], ${rows.map((row) => row.effectiveOn)}::date[], ${rows.map((row) => row.recordedAt)}::timestamptz[],
        ${rows.map((row) => row.recordedBy)}::uuid[], ${rows.map((row) => row.kind)}::text[], ${rows.map((row) => row.documentation)}::smallint[],
        ${rows.map((row) => row.implementation)}::smallint[], ${rows.map((row) => row.documentationReason)}::text[],
        ${rows.map((row) => row.implementationReason)}::text[], ${rows.map((row) => row.reason)}::text[],
        ${rows.map((row) => row.replaces)}::integer[], ${rows.map((row) => row.retracts)}::integer[]) as a`);
}
