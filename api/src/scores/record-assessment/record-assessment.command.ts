import type { AnswerView, AssessmentRecorded, RecordAssessment } from '@weerbaar/contracts';
import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import { z } from 'zod';
import { question, sql, type SqlFragment } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { AnswerJson, answerInForce, answerHead, type FrameworkKey } from '../answers';
import { lockNodes, lockTree, refreshUnits } from '../roll-up/refresh-scores';
import { scorablePairs } from '../scorable-unit';
import { scoreProblems } from '../scores.problems';
import { liveRevision, writeAssessments } from './write-assessments';

const Current = z.object({ revision: z.int(), answer: AnswerJson.nullable() });

/** Adds one answer of a unit, moves every score that leans on it, and records what was before and after. */
export async function recordAssessment(
  tx: Transaction,
  caller: Caller,
  unitId: string,
  code: string,
  seen: number,
  body: RecordAssessment,
): Promise<AssessmentRecorded> {
  const key = { framework: body.framework, version: body.version };
  const units = unitsMoved(tx.tenantId, key, unitId, code);
  // One trip: the locks, then everything that is asked, then the answer itself; and, where nothing is replaced, its effect.
  // What may not be is refused afterwards, and with it all of this is as if it had never been.
  const locked = Promise.all([lockTree(tx, 'shared'), lockNodes(tx, units)]);
  const proven = scorablePairs(tx, caller, key, [{ unitId, code }], body.effectiveOn);
  const found = current(tx, key, unitId, code, body.effectiveOn);
  const replaced =
    body.replaces === undefined ? undefined : liveRevision(tx, key, unitId, code, body.replaces);
  const wrote = writeAssessments(tx, key, caller.personId, 'entry', [
    {
      unitId,
      code,
      seen,
      answer: body.answer,
      effectiveOn: body.effectiveOn,
      replaces: body.replaces ?? null,
    },
  ]);
  const moved = (since: CalendarDate): Promise<void> =>
    refreshUnits(tx, {
      ...key,
      units,
      controls: controlOf(tx.tenantId, key, code),
      since,
      others: 'left-out',
    });
  const refreshed = replaced === undefined ? moved(body.effectiveOn) : undefined;
  // Whoever may not is told so before he is told what else is wrong.
  await Promise.allSettled([locked, proven, found, replaced, wrote, refreshed]);
  await locked;
  await proven;
  const before = await found;
  const since = replaced === undefined ? body.effectiveOn : await replaced;
  if (since === undefined) return refuse(scoreProblems.revisionNotLive);
  const [written] = await wrote;
  if (written === undefined) return refuse(problems.staleRevision, { current: before });
  await (refreshed ?? moved(since < body.effectiveOn ? since : body.effectiveOn));
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'assessment.recorded',
      subject: { type: 'safeguard', id: `${key.framework}/${key.version}/${code}` },
      unitId,
      before: recorded(before.answer),
      after: {
        id: written.id,
        revision: written.revision,
        effectiveOn: body.effectiveOn,
        replaces: body.replaces ?? null,
        ...body.answer,
      },
    },
  );
  return {
    id: written.id,
    revision: written.revision,
    effectiveOn: body.effectiveOn,
    recordedAt: tx.now.toISOString(),
  };
}

/** The unit itself and every unit whose score leans on its answer, as an array in SQL. */
function unitsMoved(
  tenantId: TenantId,
  key: FrameworkKey,
  unitId: string,
  code: string,
): SqlFragment {
  return sql`array(
    select ${unitId}::uuid
    union
    select r.unit_id from responsibility r
     where r.tenant_id = ${tenantId} and r.provider_id = ${unitId} and r.framework = ${key.framework} and r.version = ${key.version}
       and r.code = ${code})`;
}

const controlOf = (tenantId: TenantId, key: FrameworkKey, code: string): SqlFragment => sql`array(
  select s.control_code from safeguard s
   where s.tenant_id = ${tenantId} and s.framework = ${key.framework} and s.version = ${key.version} and s.code = ${code})`;

/** An answer as the record tells it: by whom stands in its own event, and a name must not stand there for ever. */
export function recorded(
  answer: AnswerView | null,
): Omit<AnswerView, 'recordedBy' | 'files'> | null {
  if (answer === null) return null;
  const { recordedBy: _name, files: _files, ...rest } = answer;
  return rest;
}

/** The head revision and the answer in force, for the record and for whoever is told that somebody was first. */
export async function current(
  tx: Transaction,
  key: FrameworkKey,
  unitId: string,
  code: string,
  on: CalendarDate,
): Promise<z.infer<typeof Current>> {
  const [row] = await tx.rows(
    question(
      sql`select ${answerHead(tx.tenantId, key, sql`${unitId}`, sql`${code}`)} as revision,
                 ${answerInForce(tx.tenantId, key, sql`${unitId}`, sql`${code}`, sql`${on}`)} as answer`,
      Current,
    ),
  );
  return row ?? { revision: 0, answer: null };
}
