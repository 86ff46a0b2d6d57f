import type { LandmarkView } from '@weerbaar/contracts';
import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { problems, refuse } from '../platform/http/problem';
import type { Asker } from '../units/unit-scope';
import { findLandmarks } from './landmark';

const Locked = z.object({ revision: z.int() });

/**
 * The landmark as it stands, held for the rest of the transaction, provided that its writer has seen this very revision;
 * else he is shown what came before him.
 */
export async function seenLandmark(
  tx: Transaction,
  asker: Asker,
  id: string,
  seen: number,
): Promise<LandmarkView> {
  const [locked] = await tx.rows(
    question(
      sql`select revision from landmark where tenant_id = ${tx.tenantId} and id = ${id} and removed_at is null for update`,
      Locked,
    ),
  );
  const [current] = await tx.rows(findLandmarks(asker, sql`l.id = ${id}`));
  if (locked === undefined || current === undefined) return refuse(problems.notFound);
  if (current.revision !== seen) return refuse(problems.staleRevision, { current });
  return current;
}
