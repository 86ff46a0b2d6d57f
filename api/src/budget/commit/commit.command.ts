import type { CommitmentBody, CommitmentTermsBody, MoneyRecorded } from '@weerbaar/contracts';
import { cents, commitmentFate, type CommitmentTerms } from '@weerbaar/money';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Actor, Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { onHeldLines } from '../bound-lines';
import { refuseMoney } from '../budget.problems';
import { demandInitiatives } from '../known-initiatives';

const termsOf = (body: CommitmentTermsBody): CommitmentTerms => ({
  ...body,
  years: body.years.map(({ year, amount }) => ({ year, amount: cents(amount) })),
});

/** Writes a version of a commitment that was judged. */
export async function writeCommitmentVersion(
  tx: Transaction,
  by: { readonly actor: Actor; readonly recordedAt: Date },
  key: { readonly id: string; readonly revision: number },
  body: CommitmentTermsBody,
): Promise<void> {
  await tx.run(sql`
    insert into commitment_version (tenant_id, commitment_id, revision, effective_on, recorded_at, recorded_by, starts_on, ends_on, closed, reason)
    values (${tx.tenantId}, ${key.id}, ${key.revision}, ${body.effectiveOn}, ${by.recordedAt}, ${by.actor.kind === 'person' ? by.actor.id : null},
            ${body.startsOn}, ${body.endsOn}, ${body.closed}, ${body.reason})`);
  await tx.run(sql`
    insert into commitment_year (tenant_id, commitment_id, revision, year, amount)
    select ${tx.tenantId}, ${key.id}, ${key.revision}, y.year, y.amount
      from unnest(${body.years.map(({ year }) => year)}::integer[], ${body.years.map(({ amount }) => amount)}::bigint[]) as y (year, amount)`);
}

/** Writes the head of a commitment; false when its reference is taken. */
export async function writeCommitmentHead(
  tx: Transaction,
  id: string,
  recordedAt: Date,
  body: CommitmentBody,
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into commitment (tenant_id, id, reference, line_id, initiative_id, supplier, title, procurement_file, illustrative, recorded_at)
    values (${tx.tenantId}, ${id}, ${body.reference}, ${body.lineId}, ${body.initiativeId}, ${body.supplier}, ${body.title}, ${body.procurementFile},
            ${body.illustrative}, ${recordedAt})
    on conflict (tenant_id, reference) do nothing`);
  return written === 1;
}

/** Binds money of a line to a supplier. */
export async function commit(
  tx: Transaction,
  caller: Caller,
  body: CommitmentBody,
): Promise<MoneyRecorded> {
  const id = uuidv7({ msecs: tx.now.getTime() });
  const actor = { kind: 'person', id: caller.personId } as const;
  const fate = commitmentFate(termsOf(body), {
    effectiveOn: body.effectiveOn,
    today: caller.today,
    amends: false,
    drawnYears: [],
    // Judged by what the lines come to once it is written.
    raisesOvercommitment: false,
  });
  if (!fate.ok) return refuseMoney({ ...fate.error });
  await onHeldLines(tx, caller, { lines: [body.lineId], reason: body.reason }, async () => {
    await demandInitiatives(tx, [body.initiativeId]);
    if (!(await writeCommitmentHead(tx, id, tx.now, body))) {
      refuseMoney({ code: 'reference-taken' });
    }
    await writeCommitmentVersion(tx, { actor, recordedAt: tx.now }, { id, revision: 1 }, body);
  });
  await tx.record(actor, {
    action: 'budget.committed',
    subject: { type: 'commitment', id },
    unitId: null,
    before: null,
    after: { ...body, revision: 1 },
    personal: ['/after/supplier', '/after/reason'],
  });
  return { id, revision: 1 };
}

const Head = z.object({ line_id: z.string() });
const Locked = z.object({ revision: z.int(), drawn: z.array(z.int()), before: z.unknown() });

/** Amends a commitment from a day on: more, less, longer, or closed. */
export async function amend(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  body: CommitmentTermsBody,
): Promise<MoneyRecorded> {
  const [head] = await tx.rows(
    question(
      sql`select c.line_id from commitment c where c.tenant_id = ${tx.tenantId} and c.id = ${id}`,
      Head,
    ),
  );
  if (head === undefined) return refuse(problems.notFound);
  const actor = { kind: 'person', id: caller.personId } as const;
  const revision = seen + 1;
  const before = await onHeldLines(
    tx,
    caller,
    { lines: [head.line_id], reason: body.reason },
    async () => {
      const [locked] = await tx.rows(
        question(
          sql`
          select c.revision,
                 (select row_to_json(v) from (select w.effective_on, w.starts_on, w.ends_on, w.closed from commitment_version w
                   where w.tenant_id = c.tenant_id and w.commitment_id = c.id and w.revision = c.revision) v) as before,
                 coalesce((select json_agg(distinct s.year) from expense_share s
                             join expense e on e.tenant_id = s.tenant_id and e.id = s.expense_id and e.revision = s.revision
                            where s.tenant_id = c.tenant_id and s.commitment_id = c.id), '[]') as drawn
            from commitment c where c.tenant_id = ${tx.tenantId} and c.id = ${id} for update of c`,
          Locked,
        ),
      );
      if (locked === undefined) return refuse(problems.notFound);
      if (locked.revision !== seen)
        return refuse(problems.staleRevision, { revision: locked.revision });
      const fate = commitmentFate(termsOf(body), {
        effectiveOn: body.effectiveOn,
        today: caller.today,
        amends: true,
        drawnYears: locked.drawn,
        raisesOvercommitment: false,
      });
      if (!fate.ok) return refuseMoney({ ...fate.error });
      await writeCommitmentVersion(tx, { actor, recordedAt: tx.now }, { id, revision }, body);
      await tx.run(
        sql`update commitment set revision = ${revision} where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`,
      );
      return locked.before;
    },
  );
  await tx.record(actor, {
    action: 'budget.amended',
    subject: { type: 'commitment', id },
    unitId: null,
    before,
    after: { ...body, revision },
    personal: ['/after/reason'],
  });
  return { id, revision };
}
