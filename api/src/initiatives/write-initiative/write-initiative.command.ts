import type { ChangeInitiative, InitiativeBody, MoneyRecorded } from '@weerbaar/contracts';
import { cis81 } from '@weerbaar/catalogue';
import {
  initiativeFate,
  type InitiativeStatus,
  initiativeStatuses,
  keysFate,
} from '@weerbaar/money';
import type { Level } from '@weerbaar/kernel';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { refuseMoney } from '../../budget/budget.problems';
import { demandUnits } from '../../budget/known-initiatives';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { writeInitiativeVersion } from './write-initiative';

const Other = z.object({ id: z.string(), depends_on: z.array(z.string()) });

/** What every initiative depends on, as its head version says. Heads are held: two at once cannot close a circle. */
async function dependencies(tx: Transaction): Promise<ReadonlyMap<string, readonly string[]>> {
  await tx.run(
    sql`select 1 from initiative i where i.tenant_id = ${tx.tenantId} order by i.id for no key update`,
  );
  const rows = await tx.rows(
    question(
      sql`select i.id, v.body->'dependsOn' as depends_on from initiative i
            join initiative_version v on v.tenant_id = i.tenant_id and v.initiative_id = i.id and v.revision = i.revision
           where i.tenant_id = ${tx.tenantId}`,
      Other,
    ),
  );
  return new Map(rows.map(({ id, depends_on }) => [id, depends_on]));
}

async function demandLines(tx: Transaction, lines: readonly string[]): Promise<void> {
  const ids = [...new Set(lines)];
  const [found] = await tx.rows(
    question(
      sql`select count(*)::integer as count from budget_line l where l.tenant_id = ${tx.tenantId} and l.id = any(${ids}::uuid[])`,
      z.object({ count: z.int() }),
    ),
  );
  if (found?.count !== ids.length) refuseMoney({ code: 'line-unknown' });
}

const safeguards: ReadonlySet<string> = new Set(cis81.safeguards.map(({ code }) => code));

/** Refuses what the rules of the programme do not allow. */
async function judge(
  tx: Transaction,
  caller: Caller,
  id: string,
  body: ChangeInitiative,
  before: InitiativeStatus | null,
): Promise<void> {
  if (body.effectiveOn > caller.today) refuseMoney({ code: 'in-the-future' });
  const named = [...body.keys, ...body.lifts].find(({ code }) => !safeguards.has(code));
  if (named !== undefined) refuseMoney({ code: 'safeguard-unknown', safeguard: named.code });
  const keys = keysFate(body.keys);
  if (!keys.ok) refuseMoney({ ...keys.error });
  const cells = body.estimates.map(({ lineId, year }) => `${lineId} ${year}`);
  if (new Set(cells).size < cells.length) refuseMoney({ code: 'estimate-repeated' });
  await demandUnits(tx, [body.unitId, ...body.lifts.map(({ unitId }) => unitId)], caller.today);
  await demandLines(
    tx,
    body.estimates.map(({ lineId }) => lineId),
  );
  const others = new Map(await dependencies(tx));
  others.delete(id);
  const fate = initiativeFate(
    {
      ...body,
      id,
      lifts: body.lifts.map(({ unitId, code, from, to, by }) => ({
        unit: unitId,
        code,
        from: from as Level,
        to: to as Level,
        by,
      })),
    },
    { today: caller.today, before, statusReason: body.statusReason, others },
  );
  if (!fate.ok) refuseMoney({ ...fate.error });
}

/** Puts an initiative on the programme. */
export async function addInitiative(
  tx: Transaction,
  caller: Caller,
  body: InitiativeBody,
): Promise<MoneyRecorded> {
  const id = uuidv7({ msecs: tx.now.getTime() });
  const actor = { kind: 'person', id: caller.personId } as const;
  await judge(tx, caller, id, body, null);
  const added = await tx.run(sql`
    insert into initiative (tenant_id, id, code, illustrative, recorded_at)
    values (${tx.tenantId}, ${id}, ${body.code}, ${body.illustrative}, ${tx.now})
    on conflict (tenant_id, code) do nothing`);
  if (added === 0) refuseMoney({ code: 'code-taken' });
  await writeInitiativeVersion(tx, { actor, recordedAt: tx.now }, { id, revision: 1 }, body);
  await tx.record(actor, {
    action: 'initiative.added',
    subject: { type: 'initiative', id },
    unitId: body.unitId,
    before: null,
    after: { ...body, revision: 1 },
    personal: ['/after/sponsor', '/after/statusReason'],
  });
  return { id, revision: 1 };
}

const Head = z.object({ revision: z.int(), status: z.enum(initiativeStatuses), title: z.string() });

/** States an initiative anew from a day on; what was said before stays on record. */
export async function changeInitiative(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  body: ChangeInitiative,
): Promise<MoneyRecorded> {
  const head = question(
    sql`select i.revision, v.body->>'status' as status, v.body->>'title' as title from initiative i
          join initiative_version v on v.tenant_id = i.tenant_id and v.initiative_id = i.id and v.revision = i.revision
         where i.tenant_id = ${tx.tenantId} and i.id = ${id}`,
    Head,
  );
  const [before] = await tx.rows(head);
  if (before === undefined) return refuse(problems.notFound);
  await judge(tx, caller, id, body, before.status);
  // Every head is held by now: what it says is what stands.
  const [held] = await tx.rows(head);
  if (held?.revision !== seen) return refuse(problems.staleRevision, { revision: held?.revision });
  const actor = { kind: 'person', id: caller.personId } as const;
  const revision = seen + 1;
  await writeInitiativeVersion(tx, { actor, recordedAt: tx.now }, { id, revision }, body);
  await tx.run(
    sql`update initiative set revision = ${revision} where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`,
  );
  await tx.record(actor, {
    action: 'initiative.changed',
    subject: { type: 'initiative', id },
    unitId: body.unitId,
    before: { title: held.title, status: held.status, revision: seen },
    after: { ...body, revision },
    personal: ['/after/sponsor', '/after/statusReason'],
  });
  return { id, revision };
}
