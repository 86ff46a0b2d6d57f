import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import {
  appendLeaves,
  type CompletedNode,
  emptyFrontier,
  type Frontier,
  isFrontier,
  leafHash,
  nodesOf,
  openCheckpoint,
  rootOf,
  sameBytes,
  signCheckpoint,
} from '@weerbaar/ledger';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { sha256, verifySignature } from '../ed25519';
import { findRecordKeys, noteKeys, RecordKeys } from '../record-keys';
import { recordOrigin } from '../record-origin';
import { findLatestCheckpoint, findNodes, nodesIn, type StoredCheckpoint } from '../record-tree';

const Unsealed = z.object({ id: z.uuid(), bytes: z.instanceof(Buffer) });
const Turn = z.object({ mine: z.boolean() });

/** How many events are sealed in one go. */
const batch = 5_000;
/** A transaction that began earlier than this is over: what it recorded is to be seen by now. */
const longestWriteMinutes = 60;

/** The record does not lead to what was signed of it: nothing more is signed until somebody has looked. */
export class RecordDoubted extends Error {
  constructor() {
    super('the record does not lead to its last checkpoint');
  }
}

/** Which events to look at: all of them, or only those that can have been recorded since the last time. */
export type Reach = 'all' | 'recent';

/**
 * Puts events that were recorded into the tree and signs what it became. The order is that in which they are sealed, so that
 * one that was recorded slowly does not come too late. One process seals an organisation at a time; the others leave it to it.
 */
@Injectable()
export class SealRecord {
  constructor(
    private readonly database: TenantDatabase,
    private readonly keys: RecordKeys,
  ) {}

  /** Seals what is there; returns how many events that was. */
  async seal(tenantId: TenantId, reach: Reach = 'all'): Promise<number> {
    for (let sealed = 0; ;) {
      const more = await this.database.write(tenantId, (tx) => this.sealOnce(tx, reach));
      sealed += more;
      if (more < batch) return sealed;
    }
  }

  private async sealOnce(tx: Transaction, reach: Reach): Promise<number> {
    const [turn] = await tx.rows(
      question(
        sql`select pg_try_advisory_xact_lock(hashtextextended(${`seal ${tx.tenantId}`}, 0)) as mine`,
        Turn,
      ),
    );
    if (turn?.mine !== true) return 0;
    const events = await tx.rows(this.unsealed(tx, reach));
    if (events.length === 0) return 0;
    const [latest] = await tx.rows(findLatestCheckpoint(tx.tenantId));
    const before = await this.frontier(tx, latest);
    const hashes = events.map(({ bytes }) => leafHash(bytes, sha256));
    const { frontier, completed } = appendLeaves(before, hashes, sha256);
    await this.keep(
      tx,
      events.map(({ id }) => id),
      completed,
    );
    const { key, sign } = await this.keys.signer(tx);
    const note = signCheckpoint(
      {
        origin: recordOrigin(tx.tenantId),
        size: frontier.size,
        root: rootOf(frontier, sha256),
        extensions: [tx.now.toISOString()],
      },
      key,
      sign,
      sha256,
    );
    await tx.run(sql`
      insert into record_checkpoint (tenant_id, size, note, sealed_at)
      values (${tx.tenantId}, ${frontier.size}, ${note}, ${tx.now})`);
    return events.length;
  }

  private unsealed(tx: Transaction, reach: Reach) {
    const since =
      reach === 'all'
        ? sql`true`
        : sql`e.recorded_at > ${new Date(tx.now.getTime() - longestWriteMinutes * 60_000)}`;
    return question(
      sql`
      select e.id, e.bytes from event e
       where e.tenant_id = ${tx.tenantId} and ${since}
         and not exists (select 1 from record_leaf l where l.tenant_id = ${tx.tenantId} and l.event_id = e.id)
       order by e.recorded_at, e.id limit ${batch}`,
      Unsealed,
    );
  }

  /** The right edge of the tree, provided that it is what was last signed. */
  private async frontier(tx: Transaction, latest: StoredCheckpoint | undefined): Promise<Frontier> {
    if (latest === undefined) return emptyFrontier;
    const nodes = nodesOf({ from: 0, to: latest.size });
    const nodeAt = nodesIn(await tx.rows(findNodes(tx.tenantId, nodes)));
    const hashes = nodes.map(nodeAt).filter((hash) => hash !== undefined);
    const frontier = { size: latest.size, hashes };
    const keys = noteKeys(tx.tenantId, await tx.rows(findRecordKeys(tx.tenantId)));
    const origin = recordOrigin(tx.tenantId);
    const signed = openCheckpoint(latest.note, origin, keys, verifySignature, sha256);
    const holds =
      signed.ok &&
      isFrontier(frontier) &&
      signed.value.size === frontier.size &&
      sameBytes(signed.value.root, rootOf(frontier, sha256));
    if (!holds) throw new RecordDoubted();
    return frontier;
  }

  private async keep(
    tx: Transaction,
    eventIds: readonly string[],
    completed: readonly CompletedNode[],
  ): Promise<void> {
    const leaves = completed.filter(({ level }) => level === 0);
    const above = completed.filter(({ level }) => level > 0);
    tx.send(sql`
      insert into record_leaf (tenant_id, leaf, event_id, hash)
      select ${tx.tenantId}, l.leaf, l.event_id, l.hash
        from unnest(${leaves.map(({ index }) => index)}::bigint[], ${[...eventIds]}::uuid[],
                    ${leaves.map(({ hash }) => Buffer.from(hash))}::bytea[]) as l (leaf, event_id, hash)`);
    await tx.run(sql`
      insert into record_node (tenant_id, level, place, hash)
      select ${tx.tenantId}, n.level, n.place, n.hash
        from unnest(${above.map(({ level }) => level)}::smallint[], ${above.map(({ index }) => index)}::bigint[],
                    ${above.map(({ hash }) => Buffer.from(hash))}::bytea[]) as n (level, place, hash)`);
  }
}
