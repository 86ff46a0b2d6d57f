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
const longestWriteMs = 60 * 60_000;

/** The record does not lead to what was signed of it: nothing more is signed until somebody has looked. */
export class RecordDoubted extends Error {
  constructor() {
    super('the record does not lead to its last checkpoint');
  }
}

/** What a turn came to: how many events were sealed, or that it was another process's turn. */
export type Turned = { readonly sealed: number; readonly at: Date } | 'not-mine';

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

  /** Seals what is there; returns how many events that was, none when it is another process's turn. */
  async seal(tenantId: TenantId): Promise<number> {
    const turned = await this.sealSince(tenantId, null);
    return turned === 'not-mine' ? 0 : turned.sealed;
  }

  /**
   * Seals what was recorded since everything before `since` was sealed; everything when nobody knows of such a moment. The
   * moment to ask from the next time is that of this turn, provided that it came to its end.
   */
  async sealSince(tenantId: TenantId, since: Date | null): Promise<Turned> {
    let sealed = 0;
    let at: Date | undefined;
    for (;;) {
      const turned = await this.database.write(tenantId, (tx) => this.sealOnce(tx, since));
      if (turned === 'not-mine') return turned;
      sealed += turned.sealed;
      at ??= turned.at;
      if (turned.sealed < batch) return { sealed, at };
    }
  }

  private async sealOnce(tx: Transaction, since: Date | null): Promise<Turned> {
    const [turn] = await tx.rows(
      question(
        sql`select pg_try_advisory_xact_lock(hashtextextended(${`seal ${tx.tenantId}`}, 0)) as mine`,
        Turn,
      ),
    );
    if (turn?.mine !== true) return 'not-mine';
    const events = await tx.rows(this.unsealed(tx, since));
    if (events.length === 0) return { sealed: 0, at: tx.now };
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
    return { sealed: events.length, at: tx.now };
  }

  private unsealed(tx: Transaction, since: Date | null) {
    const recorded =
      since === null
        ? sql`true`
        : sql`e.recorded_at > ${new Date(since.getTime() - longestWriteMs)}`;
    return question(
      sql`
      select e.id, e.bytes from event e
       where e.tenant_id = ${tx.tenantId} and ${recorded}
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
