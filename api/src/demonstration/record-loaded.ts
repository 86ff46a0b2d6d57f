import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '@weerbaar/ledger';
import type { Actor, Happening, Transaction } from '../platform/database/transaction';

/** Who acts in the record: nobody of the organisation, but the program that fills it. */
export const loader: Actor = { kind: 'loader', id: null };

/**
 * What the record keeps of rows that were loaded in bulk: how many, and the SHA-256 of their canonical JSON, so that the
 * rows cannot be altered later without contradicting it.
 */
export function recordLoaded(
  tx: Transaction,
  action: string,
  rows: readonly object[],
  [part, parts]: readonly [number, number] = [1, 1],
): Happening {
  return {
    action,
    subject: { type: 'organisation', id: tx.tenantId },
    unitId: null,
    before: null,
    after: { rows: rows.length, sha256: digestOf(rows) },
    part,
    parts,
  };
}

export function digestOf(rows: readonly object[]): string {
  return createHash('sha256')
    .update(canonicalJson(rows as unknown as JsonValue))
    .digest('hex');
}
