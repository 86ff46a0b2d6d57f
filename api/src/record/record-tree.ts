import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import type { NodeAt, TreeNode } from '@weerbaar/ledger';
import { type Question, question, sql } from '../platform/database/sql';

const Node = z.object({
  level: z.int(),
  place: z.coerce.number().int(),
  hash: z.instanceof(Buffer),
});
export type StoredNode = z.infer<typeof Node>;

const Checkpoint = z.object({
  size: z.coerce.number().int(),
  note: z.string(),
  sealed_at: z.date(),
});
export type StoredCheckpoint = z.infer<typeof Checkpoint>;

/** The nodes of the tree that are asked for, as far as they are there. Leaves are those of level 0. */
export function findNodes(tenantId: TenantId, nodes: readonly TreeNode[]): Question<StoredNode> {
  const leaves = nodes.filter(({ level }) => level === 0).map(({ index }) => index);
  const above = nodes.filter(({ level }) => level > 0);
  return question(
    sql`
    select 0 as level, l.leaf as place, l.hash
      from record_leaf l where l.tenant_id = ${tenantId} and l.leaf = any(${leaves}::bigint[])
    union all
    select n.level, n.place, n.hash
      from unnest(${above.map(({ level }) => level)}::smallint[], ${above.map(({ index }) => index)}::bigint[]) as a (level, place)
      join record_node n on n.tenant_id = ${tenantId} and n.level = a.level and n.place = a.place`,
    Node,
  );
}

/** Where a proof finds the nodes that were gathered for it. */
export function nodesIn(stored: readonly StoredNode[]): NodeAt {
  const nameOf = (level: number, place: number): string => `${String(level)}/${String(place)}`;
  const hashes = new Map(stored.map(({ level, place, hash }) => [nameOf(level, place), hash]));
  return ({ level, index }) => hashes.get(nameOf(level, index));
}

/** The newest checkpoint of an organisation. */
export const findLatestCheckpoint = (tenantId: TenantId): Question<StoredCheckpoint> =>
  question(
    sql`select size, note, sealed_at from record_checkpoint where tenant_id = ${tenantId} order by size desc limit 1`,
    Checkpoint,
  );

/** All that was ever signed, the smallest first. */
export const findCheckpoints = (tenantId: TenantId): Question<StoredCheckpoint> =>
  question(
    sql`select size, note, sealed_at from record_checkpoint where tenant_id = ${tenantId} order by size`,
    Checkpoint,
  );
