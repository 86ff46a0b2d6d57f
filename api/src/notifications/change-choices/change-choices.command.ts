import type { ChoicesBody } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { choicesOf, findChoices } from '../choices';

/** Keeps what the caller wants to be told from now on. */
export async function changeChoices(
  tx: Transaction,
  { personId }: Caller,
  seen: number,
  { choices }: ChoicesBody,
): Promise<void> {
  await tx.run(
    sql`select 1 from person where tenant_id = ${tx.tenantId} and id = ${personId} for no key update`,
  );
  const [row] = await tx.rows(findChoices(tx.tenantId, [personId]));
  if ((row?.revision ?? 0) !== seen)
    return refuse(problems.staleRevision, {
      current: { choices: choicesOf(row), revision: row?.revision ?? 0 },
    });
  await tx.run(sql`
    insert into notification_choice (tenant_id, person_id, choices, revision)
    values (${tx.tenantId}, ${personId}, ${JSON.stringify(choices)}, ${seen + 1})
    on conflict (tenant_id, person_id) do update set choices = excluded.choices, revision = excluded.revision`);
  await tx.record(
    { kind: 'person', id: personId },
    {
      action: 'notification.chosen',
      subject: { type: 'person', id: personId },
      unitId: null,
      before: { choices: choicesOf(row), revision: seen },
      after: { choices, revision: seen + 1 },
    },
  );
}
