import type { ChangeInitiative } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Actor, Transaction } from '../../platform/database/transaction';
import { InitiativeStatement } from '../list-initiatives/list-initiatives.query';

/** Writes a version of an initiative that was judged, with its estimates. */
export async function writeInitiativeVersion(
  tx: Transaction,
  by: { readonly actor: Actor; readonly recordedAt: Date },
  key: { readonly id: string; readonly revision: number },
  body: ChangeInitiative,
): Promise<void> {
  const { estimates } = body;
  await tx.run(sql`
    insert into initiative_version (tenant_id, initiative_id, revision, effective_on, recorded_at, recorded_by, unit_id, body)
    values (${tx.tenantId}, ${key.id}, ${key.revision}, ${body.effectiveOn}, ${by.recordedAt}, ${by.actor.kind === 'person' ? by.actor.id : null},
            ${body.unitId}, ${JSON.stringify(InitiativeStatement.parse(body))})`);
  if (estimates.length === 0) return;
  await tx.run(sql`
    insert into initiative_estimate (tenant_id, initiative_id, revision, line_id, year, amount)
    select ${tx.tenantId}, ${key.id}, ${key.revision}, e.line_id, e.year, e.amount
      from unnest(${estimates.map(({ lineId }) => lineId)}::uuid[], ${estimates.map(({ year }) => year)}::integer[],
                  ${estimates.map(({ amount }) => amount)}::bigint[]) as e (line_id, year, amount)`);
}
