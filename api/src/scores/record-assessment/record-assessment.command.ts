import type { AnswerView, AssessmentRecorded, RecordAssessment } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { AnswerJson, answerInForce, answerHead, type FrameworkKey } from '../answers';
import { lockNodes, lockTree, refreshScores } from '../roll-up/refresh-scores';
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
  await lockTree(tx, 'shared');
  const [pair] = await scorablePairs(tx, caller, key, [{ unitId, code }], body.effectiveOn);
  if (pair === undefined) return refuse(problems.notFound);
  const affected = [unitId, ...pair.leaners];
  const lineage = await lockNodes(tx, affected);
  const before = await current(tx, key, unitId, code, body.effectiveOn);
  let since = body.effectiveOn;
  if (body.replaces !== undefined) {
    const replaced = await liveRevision(tx, key, unitId, code, body.replaces);
    if (replaced === undefined) return refuse(scoreProblems.revisionNotLive);
    since = replaced < since ? replaced : since;
  }
  const [written] = await writeAssessments(tx, key, caller.personId, 'entry', [
    {
      unitId,
      code,
      seen,
      answer: body.answer,
      effectiveOn: body.effectiveOn,
      replaces: body.replaces ?? null,
    },
  ]);
  if (written === undefined) return refuse(problems.staleRevision, { current: before });
  await refreshScores(
    tx,
    { ...key, unitIds: affected, controls: [pair.control_code], since },
    lineage,
  );
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
