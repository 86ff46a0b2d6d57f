import type { ResponsibilitySet, SetResponsibility } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { mayOnUnit } from '../../units/unit-scope';
import { responsibilityHead } from '../answers';
import { onlyUnit, recordInParts } from '../record-in-parts';
import { lockTree, refreshScores } from '../roll-up/refresh-scores';
import { scoreProblems } from '../scores.problems';

const Pair = z.object({
  unit_id: z.string(),
  code: z.string(),
  control_code: z.string(),
  allowed: z.boolean(),
  head: z.int(),
  seen: z.int(),
});

/** Says who answers for safeguards at units from a day on. Providers answer for themselves only, so there are no chains. */
export async function setResponsibility(
  tx: Transaction,
  caller: Caller,
  body: SetResponsibility,
): Promise<ResponsibilitySet> {
  const { framework, version } = body;
  if (body.effectiveOn > caller.today) refuse(scoreProblems.dateInFuture);
  if (body.pairs.some((pair) => pair.unitId === body.providerId))
    refuse(scoreProblems.providerIsUnit);
  await lockTree(tx, 'alone');
  await provenProvider(tx, caller, body.providerId);
  const pairs = await tx.rows(
    question(
      sql`
      select q.unit_id, q.code, q.seen, s.control_code, ${mayOnUnit(caller, 'responsibility.set', sql`q.unit_id`)} as allowed,
             ${responsibilityHead(tx.tenantId, body, sql`q.unit_id`, sql`q.code`)} as head
        from unnest(${body.pairs.map((pair) => pair.unitId)}::uuid[], ${body.pairs.map((pair) => pair.code)}::text[],
                    ${body.pairs.map((pair) => pair.seen)}::integer[]) as q (unit_id, code, seen)
        join unit u on u.tenant_id = ${tx.tenantId} and u.id = q.unit_id
        join safeguard s on s.tenant_id = ${tx.tenantId} and s.framework = ${framework} and s.version = ${version} and s.code = q.code`,
      Pair,
    ),
  );
  if (pairs.length !== body.pairs.length || pairs.some((pair) => !pair.allowed))
    refuse(problems.notFound);
  const stale = pairs.filter((pair) => pair.head !== pair.seen);
  if (stale.length > 0) {
    refuse(problems.staleRevision, {
      stale: stale.map((pair) => ({ unitId: pair.unit_id, code: pair.code, head: pair.head })),
    });
  }
  const changed = await tx.run(sql`
    insert into responsibility (tenant_id, unit_id, framework, version, code, revision, id, effective_on, recorded_at, recorded_by, kind, provider_id, reason)
    select ${tx.tenantId}, q.unit_id, ${framework}, ${version}, q.code, q.head + 1, q.id, ${body.effectiveOn}, ${tx.now}, ${caller.personId}, ${body.kind}, ${body.providerId}, ${body.reason}
      from unnest(${pairs.map((pair) => pair.unit_id)}::uuid[], ${pairs.map((pair) => pair.code)}::text[], ${pairs.map((pair) => pair.head)}::integer[],
                  ${pairs.map(() => uuidv7({ msecs: tx.now.getTime() }))}::uuid[]) as q (unit_id, code, head, id)`);
  const unitIds = [...new Set(pairs.map((pair) => pair.unit_id))].sort();
  const controls = [...new Set(pairs.map((pair) => pair.control_code))];
  await refreshScores(tx, { framework, version, unitIds, controls, since: body.effectiveOn });
  await recordInParts(
    tx,
    caller,
    {
      action: 'responsibility.set',
      subject: { type: 'framework', id: `${framework}/${version}` },
      unitId: onlyUnit(unitIds),
    },
    pairs,
    (some) => ({
      kind: body.kind,
      providerId: body.providerId,
      effectiveOn: body.effectiveOn,
      reason: body.reason,
      pairs: some.map((pair) => ({
        unitId: pair.unit_id,
        code: pair.code,
        revision: pair.head + 1,
      })),
    }),
  );
  return { changed };
}

const Known = z.object({ known: z.boolean() });

/** A provider is a unit that the person may see; another tenant's, or none at all, does not exist. */
async function provenProvider(
  tx: Transaction,
  caller: Caller,
  providerId: string | null,
): Promise<void> {
  if (providerId === null) return;
  const [row] = await tx.rows(
    question(
      sql`select ${mayOnUnit(caller, 'unit.read', sql`u.id`)} as known from unit u where u.tenant_id = ${tx.tenantId} and u.id = ${providerId}`,
      Known,
    ),
  );
  if (row?.known !== true) refuse(problems.notFound);
}
