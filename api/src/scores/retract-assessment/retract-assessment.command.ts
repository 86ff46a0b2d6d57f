import type { AssessmentRecorded, RetractAssessment } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { liveRevision } from '../record-assessment/write-assessments';
import { current, recorded } from '../record-assessment/record-assessment.command';
import { lockNodes, lockTree, refreshScores } from '../roll-up/refresh-scores';
import { scorablePairs } from '../scorable-unit';
import { scoreProblems } from '../scores.problems';

/** Takes an assessment back as if it had never been. The row stays; a retraction is a record of its own. */
export async function retractAssessment(
  tx: Transaction,
  caller: Caller,
  unitId: string,
  code: string,
  seen: number,
  body: RetractAssessment,
): Promise<AssessmentRecorded> {
  const key = { framework: body.framework, version: body.version };
  await lockTree(tx, 'shared');
  const [pair] = await scorablePairs(tx, caller, key, [{ unitId, code }], caller.today);
  if (pair === undefined) return refuse(problems.notFound);
  const affected = [unitId, ...pair.leaners];
  await lockNodes(tx, sql`${affected}::uuid[]`);
  const before = await current(tx, key, unitId, code, caller.today);
  if (before.revision !== seen) refuse(problems.staleRevision, { current: before });
  const since = await liveRevision(tx, key, unitId, code, body.retracts);
  if (since === undefined) return refuse(scoreProblems.revisionNotLive);
  const id = uuidv7({ msecs: tx.now.getTime() });
  const revision = seen + 1;
  await tx.run(sql`
    insert into assessment (tenant_id, unit_id, framework, version, code, revision, id, effective_on, recorded_at, recorded_by, source, kind, reason, retracts)
    values (${tx.tenantId}, ${unitId}, ${key.framework}, ${key.version}, ${code}, ${revision}, ${id}, ${since}, ${tx.now}, ${caller.personId},
            'entry', 'retraction', ${body.reason}, ${body.retracts})`);
  await refreshScores(
    tx,
    { ...key, unitIds: affected, controls: [pair.control_code], since },
    'locked',
  );
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'assessment.retracted',
      subject: { type: 'safeguard', id: `${key.framework}/${key.version}/${code}` },
      unitId,
      before: recorded(before.answer),
      after: { id, revision, retracts: body.retracts, reason: body.reason },
    },
  );
  return { id, revision, effectiveOn: since, recordedAt: tx.now.toISOString() };
}
