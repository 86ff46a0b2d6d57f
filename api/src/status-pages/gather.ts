import {
  findRecovery,
  type RecoveryRow,
  servicesOfIncident,
} from '../recovery/find-recovery.query';
import { sql } from '../platform/database/sql';
import type { TenantDatabase } from '../platform/database/tenant-database';
import type { Transaction } from '../platform/database/transaction';
import { problems, refuse } from '../platform/http/problem';
import type { Caller } from '../platform/security/caller';
import type { ServiceRow } from '../services/find-services.query';
import { findStatusPage, type StatusPageRow } from './find-status-page.query';

/** Everything that a page follows from. */
export interface Gathered {
  readonly page: StatusPageRow;
  readonly recovery: RecoveryRow;
  readonly services: readonly ServiceRow[];
}

/** Reads it from one snapshot; an incident that the caller may not see does not exist for him. */
export async function gather(
  database: TenantDatabase,
  caller: Caller,
  id: string,
): Promise<Gathered> {
  const [[page], [recovery], services] = await database.readAll(caller.tenantId, [
    findStatusPage(caller, id),
    findRecovery(caller, id),
    servicesOfIncident(caller, id),
  ] as const);
  if (page === undefined || recovery === undefined) return refuse(problems.notFound);
  return { page, recovery, services };
}

/** The same within a change, the incident held until it is done: two who publish take turns. */
export async function gatherHeld(tx: Transaction, caller: Caller, id: string): Promise<Gathered> {
  await tx.run(
    sql`select 1 from incident where tenant_id = ${tx.tenantId} and id = ${id} for update`,
  );
  const [[page], [recovery], services] = await Promise.all([
    tx.rows(findStatusPage(caller, id)),
    tx.rows(findRecovery(caller, id)),
    tx.rows(servicesOfIncident(caller, id)),
  ]);
  if (page === undefined || recovery === undefined) return refuse(problems.notFound);
  return { page, recovery, services };
}
