import { z } from 'zod';
import { Problem, problems, refuse } from '../http/problem';
import type { Caller } from '../security/caller';
import { question, sql } from './sql';
import { sqlState } from './sql-state';
import { type TenantDatabase } from './tenant-database';
import type { Transaction } from './transaction';

const Kept = z.object({ request_hash: z.instanceof(Buffer), response: z.unknown() });

/**
 * Runs a creating command at most once per idempotency key. The answer is kept in the change's own transaction, so a
 * retry after a lost response gets the first answer and changes nothing.
 */
export async function once<T>(
  database: TenantDatabase,
  caller: Caller,
  status: number,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const { idempotency } = caller;
  if (idempotency === undefined) return refuse(problems.idempotencyKeyRequired);
  const { key, route, requestHash } = idempotency;
  try {
    const earlier = question(
      sql`select request_hash, response from idempotency_key
           where tenant_id = ${caller.tenantId} and person_id = ${caller.personId} and route = ${route} and key = ${key}`,
      Kept,
    );
    return await database.writeAfter(caller.tenantId, earlier, async (tx, [kept]) => {
      if (kept !== undefined) {
        if (!kept.request_hash.equals(requestHash)) refuse(problems.idempotencyConflict);
        return kept.response as T;
      }
      const response = await work(tx);
      tx.send(
        sql`insert into idempotency_key (tenant_id, person_id, route, key, request_hash, status, response)
            values (${caller.tenantId}, ${caller.personId}, ${route}, ${key}, ${requestHash}, ${status}, ${JSON.stringify(response ?? null)})`,
      );
      return response;
    });
  } catch (error) {
    // Two with one key at the same moment: the second finds the first's row and is told to ask again.
    if (sqlState(error) === '23505' && constraintOf(error) === 'idempotency_key_pkey') {
      throw new Problem(problems.idempotencyConflict, {}, { 'retry-after': '1' });
    }
    throw error;
  }
}

/** The constraint that a database error names, '' when it names none. */
export function constraintOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('driverError' in error) return constraintOf(error.driverError);
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : '';
}
