import { Injectable } from '@nestjs/common';
import type { RecordFlaw } from '@weerbaar/contracts';
import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import {
  auditLeaves,
  beginAudit,
  endAudit,
  type HeldCheckpoint,
  mostFlaws,
  type NoteKey,
  openCheckpoint,
  type StoredLeaf,
} from '@weerbaar/ledger';
import { type Question, question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { sha256, verifySignature } from '../ed25519';
import { findRecordKeys, noteKeys } from '../record-keys';
import { recordOrigin } from '../record-origin';
import { findCheckpoints } from '../record-tree';
import { countForgotten } from '../show-record/show-record.query';

/** How many leaves are read at once: enough to keep the trips few, few enough to keep the memory flat. */
const stride = 1_000;
/** After this long an event that is not sealed is no longer under way. */
const overdueSeconds = 300;

const Leaf = z.object({
  leaf: z.coerce.number().int(),
  hash: z.instanceof(Buffer),
  bytes: z.instanceof(Buffer).nullable(),
  tenant_id: z.string().nullable(),
  id: z.string().nullable(),
  recorded_at: z.string().nullable(),
  actor_kind: z.string().nullable(),
  actor_id: z.string().nullable(),
  action: z.string().nullable(),
  subject_type: z.string().nullable(),
  subject_id: z.string().nullable(),
  unit_id: z.string().nullable(),
  schema_version: z.int().nullable(),
});
type Leaf = z.infer<typeof Leaf>;

/** What was found when a record was read again: how many events, and what is wrong with them. */
export interface Found {
  readonly size: number;
  readonly flaws: readonly RecordFlaw[];
}

/** Reads a whole record again and compares it with all that was ever signed of it, and with what somebody kept elsewhere. */
@Injectable()
export class CheckRecord {
  constructor(private readonly database: TenantDatabase) {}

  async check(tenantId: TenantId, witness: string | null): Promise<Found> {
    const [keys, stored, [late]] = await this.database.readAll(tenantId, [
      findRecordKeys(tenantId),
      findCheckpoints(tenantId),
      countForgotten(tenantId, overdueSeconds),
    ] as const);
    const held: HeldCheckpoint[] = [];
    const flaws: RecordFlaw[] = [];
    const known = noteKeys(tenantId, keys);
    for (const { size, note } of stored) {
      const opened = openedBy(tenantId, known, note);
      if (opened?.size === size) held.push({ checkpoint: opened, held: 'inside' });
      else flaws.push({ code: 'checkpoint-unreadable', at: size, held: 'inside' });
    }
    const outside = witness === null ? undefined : openedBy(tenantId, known, witness);
    if (outside !== undefined) held.push({ checkpoint: outside, held: 'outside' });
    if (late !== undefined && late.waiting > 0)
      flaws.push({ code: 'not-sealed', at: late.waiting });
    const found = await this.readAgain(tenantId, held);
    return { size: found.size, flaws: [...flaws, ...found.flaws].slice(0, mostFlaws) };
  }

  private async readAgain(tenantId: TenantId, held: readonly HeldCheckpoint[]): Promise<Found> {
    let audit = beginAudit(held, sha256);
    for (let after = -1; ;) {
      const rows = await this.database.read(tenantId, nextLeaves(tenantId, after));
      audit = auditLeaves(audit, rows.map(storedLeaf), sha256);
      after = rows.at(-1)?.leaf ?? after;
      if (rows.length < stride) return { size: audit.frontier.size, flaws: endAudit(audit) };
    }
  }
}

const openedBy = (tenantId: TenantId, keys: readonly NoteKey[], note: string) => {
  const opened = openCheckpoint(note, recordOrigin(tenantId), keys, verifySignature, sha256);
  return opened.ok ? opened.value : undefined;
};

const nextLeaves = (tenantId: TenantId, after: number): Question<Leaf> =>
  question(
    sql`
    select l.leaf, l.hash, e.bytes, e.tenant_id, e.id, e.actor_kind, e.actor_id, e.action, e.subject_type, e.subject_id,
           e.unit_id, e.schema_version,
           to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at
      from record_leaf l
      left join event e on e.tenant_id = ${tenantId} and e.id = l.event_id
     where l.tenant_id = ${tenantId} and l.leaf > ${after}
     order by l.leaf limit ${stride}`,
    Leaf,
  );

function storedLeaf(row: Leaf): StoredLeaf {
  const { leaf, hash, bytes } = row;
  if (bytes === null) return { index: leaf, hash, event: null };
  return {
    index: leaf,
    hash,
    event: {
      bytes,
      row: {
        tenantId: row.tenant_id ?? '',
        id: row.id ?? '',
        recordedAt: row.recorded_at ?? '',
        actorKind: row.actor_kind ?? '',
        actorId: row.actor_id,
        action: row.action ?? '',
        subjectType: row.subject_type ?? '',
        subjectId: row.subject_id ?? '',
        unitId: row.unit_id,
        schemaVersion: row.schema_version ?? 0,
      },
    },
  };
}
