import type { ManyRecorded, RecordManyAssessments } from '@weerbaar/contracts';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { Problem, problems } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { answerHead, type FrameworkKey } from '../answers';
import { writeAssessments } from '../record-assessment/write-assessments';
import { onlyUnit, recordInParts } from '../record-in-parts';
import { lockNodes, lockTree, refreshScores } from '../roll-up/refresh-scores';
import { type Pair, scorablePairs } from '../scorable-unit';

const Head = z.object({ unit_id: z.string(), code: z.string(), head: z.int() });
const keyOf = ({ unitId, code }: Pair): string => `${unitId}/${code}`;

/** One answer for many (unit, safeguard) pairs: all of them, or, where somebody was first, none unless those may be skipped. */
export async function recordMany(
  tx: Transaction,
  caller: Caller,
  body: RecordManyAssessments,
): Promise<ManyRecorded> {
  const key = { framework: body.framework, version: body.version };
  const pairs = [...new Map(body.pairs.map((pair) => [keyOf(pair), pair])).values()];
  await lockTree(tx, 'shared');
  const proven = await scorablePairs(tx, caller, key, pairs, body.effectiveOn);
  const affected = [...new Set(proven.flatMap((pair) => [pair.unit_id, ...pair.leaners]))].sort();
  await lockNodes(tx, sql`${affected}::uuid[]`);
  const stale = await staleOf(tx, key, pairs);
  if (stale.length > 0 && !body.skipStale) throw new Problem(problems.staleRevision, { stale });
  const passed = new Set(stale.map(keyOf));
  const fresh = pairs.filter((pair) => !passed.has(keyOf(pair)));
  const written = await writeAssessments(
    tx,
    key,
    caller.personId,
    'bulk',
    fresh.map((pair) => ({
      ...pair,
      answer: body.answer,
      effectiveOn: body.effectiveOn,
      replaces: null,
    })),
  );
  const controls = [...new Set(proven.map((pair) => pair.control_code))];
  await refreshScores(
    tx,
    { ...key, unitIds: affected, controls, since: body.effectiveOn },
    'locked',
  );
  await recordInParts(
    tx,
    caller,
    {
      action: 'assessment.recorded-many',
      subject: { type: 'framework', id: `${body.framework}/${body.version}` },
      unitId: onlyUnit(written.map((one) => one.unit_id)),
    },
    written,
    (some) => ({
      effectiveOn: body.effectiveOn,
      answer: body.answer,
      assessments: some.map(({ unit_id, code, id, revision }) => ({
        unitId: unit_id,
        code,
        id,
        revision,
      })),
    }),
  );
  return { recorded: written.length, stale };
}

async function staleOf(
  tx: Transaction,
  key: FrameworkKey,
  pairs: RecordManyAssessments['pairs'],
): Promise<ManyRecorded['stale']> {
  const rows = await tx.rows(
    question(
      sql`
      select q.unit_id, q.code, h.head
        from unnest(${pairs.map((pair) => pair.unitId)}::uuid[], ${pairs.map((pair) => pair.code)}::text[], ${pairs.map((pair) => pair.seen)}::integer[])
             as q (unit_id, code, seen)
        cross join lateral (select ${answerHead(tx.tenantId, key, sql`q.unit_id`, sql`q.code`)} as head) h
       where h.head <> q.seen`,
      Head,
    ),
  );
  return rows.map((row) => ({ unitId: row.unit_id, code: row.code, head: row.head }));
}
