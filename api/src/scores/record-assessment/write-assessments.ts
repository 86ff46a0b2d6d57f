import type { Answer } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { PersonId } from '@weerbaar/kernel';
import { answerHead, type FrameworkKey } from '../answers';

/** An answer of a unit to a safeguard, to be added behind the head revision that its writer has seen. */
export interface NewAssessment {
  readonly unitId: string;
  readonly code: string;
  readonly seen: number;
  readonly answer: Answer;
  readonly effectiveOn: CalendarDate;
  readonly replaces: number | null;
}

const Written = z.object({
  unit_id: z.string(),
  code: z.string(),
  id: z.string(),
  revision: z.int(),
});
export type Written = z.infer<typeof Written>;

/**
 * Adds assessments whose writer has seen the head; the others are left out of the answer, for the caller to report. The
 * nodes are locked by then, so nobody can come in between. Any number is one statement.
 */
export async function writeAssessments(
  tx: Transaction,
  key: FrameworkKey,
  by: PersonId | null,
  source: 'entry' | 'bulk',
  assessments: readonly NewAssessment[],
): Promise<Written[]> {
  const scored = (one: NewAssessment) => (one.answer.kind === 'scored' ? one.answer : undefined);
  const reason = (one: NewAssessment) => (one.answer.kind === 'scored' ? '' : one.answer.reason);
  return tx.rows(
    question(
      sql`
      insert into assessment (tenant_id, unit_id, framework, version, code, revision, id, effective_on, recorded_at, recorded_by, source, kind,
                              documentation, implementation, documentation_reason, implementation_reason, reason, replaces)
      select ${tx.tenantId}, n.unit_id, ${key.framework}, ${key.version}, n.code, n.seen + 1, n.id, n.effective_on, ${tx.now}, ${by}, ${source}, n.kind,
             n.documentation, n.implementation, n.documentation_reason, n.implementation_reason, n.reason, n.replaces
        from unnest(
               ${assessments.map((one) => one.unitId)}::uuid[], ${assessments.map((one) => one.code)}::text[], ${assessments.map((one) => one.seen)}::integer[],
               ${assessments.map(() => uuidv7({ msecs: tx.now.getTime() }))}::uuid[], ${assessments.map((one) => one.effectiveOn)}::date[],
               ${assessments.map((one) => one.answer.kind)}::text[], ${assessments.map((one) => scored(one)?.documentation ?? null)}::smallint[],
               ${assessments.map((one) => scored(one)?.implementation ?? null)}::smallint[],
               ${assessments.map((one) => scored(one)?.documentationReason ?? '')}::text[],
               ${assessments.map((one) => scored(one)?.implementationReason ?? '')}::text[],
               ${assessments.map(reason)}::text[], ${assessments.map((one) => one.replaces)}::integer[])
             as n (unit_id, code, seen, id, effective_on, kind, documentation, implementation, documentation_reason, implementation_reason, reason, replaces)
       where n.seen = ${answerHead(tx.tenantId, key, sql`n.unit_id`, sql`n.code`)}
      returning unit_id, code, id, revision`,
      Written,
    ),
  );
}

const Live = z.object({ effective_on: z.string().transform((day) => day as CalendarDate) });

/** The effective day of a revision that still counts; undefined when it does not exist, is replaced or retracted. */
export async function liveRevision(
  tx: Transaction,
  key: FrameworkKey,
  unitId: string,
  code: string,
  revision: number,
): Promise<CalendarDate | undefined> {
  const [row] = await tx.rows(
    question(
      sql`
      select a.effective_on from assessment a
       where a.tenant_id = ${tx.tenantId} and a.unit_id = ${unitId} and a.framework = ${key.framework} and a.version = ${key.version}
         and a.code = ${code} and a.revision = ${revision} and a.kind <> 'retraction'
         and not exists (
           select 1 from assessment d
            where d.tenant_id = ${tx.tenantId} and d.unit_id = a.unit_id and d.framework = a.framework and d.version = a.version
              and d.code = a.code and (d.replaces = a.revision or d.retracts = a.revision))`,
      Live,
    ),
  );
  return row?.effective_on;
}
