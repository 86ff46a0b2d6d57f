import { Controller, Get, Header, Res, StreamableFile } from '@nestjs/common';
import { RecordState } from '@weerbaar/contracts';
import { verifierKey } from '@weerbaar/ledger';
import { Readable } from 'node:stream';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import { Returns, ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sha256 } from '../ed25519';
import { findRecordKeys, noteKeys } from '../record-keys';
import { recordOrigin } from '../record-origin';
import { findLatestCheckpoint } from '../record-tree';
import { recordProblems } from '../record.problems';
import { type CheckRow, countWaiting, findChecks } from './show-record.query';

@Controller('api/v1/record')
export class ShowRecordController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('activity.read')
  @Returns(
    200,
    'How far the record is sealed, and what was found when it was last checked',
    RecordState,
  )
  async show(@CalledBy() { tenantId }: Caller): Promise<RecordState> {
    const [keys, [latest], [unsealed], checks] = await this.database.readAll(tenantId, [
      findRecordKeys(tenantId),
      findLatestCheckpoint(tenantId),
      countWaiting(tenantId),
      findChecks(tenantId),
    ] as const);
    return {
      origin: recordOrigin(tenantId),
      keys: noteKeys(tenantId, keys).map((key, at) => ({
        key: verifierKey(key, sha256),
        since: keys[at]?.since.toISOString() ?? '',
      })),
      size: latest?.size ?? 0,
      sealedAt: latest?.sealed_at.toISOString() ?? null,
      waiting: unsealed?.waiting ?? 0,
      checks: checks.map(shownCheck),
    };
  }

  @Get('checkpoint')
  @Requires('activity.read')
  @ReturnsFile('The newest checkpoint as a signed text, to be kept elsewhere', ['text/plain'])
  @Header('content-type', 'text/plain; charset=utf-8')
  async checkpoint(
    @CalledBy() { tenantId }: Caller,
    @Res({ passthrough: true }) reply: { header(name: string, value: string): unknown },
  ): Promise<StreamableFile> {
    const [latest] = await this.database.read(tenantId, findLatestCheckpoint(tenantId));
    if (latest === undefined) return refuse(recordProblems.notSealed);
    reply.header(
      'content-disposition',
      `attachment; filename="checkpoint-${String(latest.size)}.txt"`,
    );
    return new StreamableFile(Readable.from([latest.note]));
  }
}

const shownCheck = (row: CheckRow): RecordState['checks'][number] => ({
  id: row.id,
  askedAt: row.asked_at.toISOString(),
  askedBy: row.asked_by,
  witness: row.witness,
  finishedAt: row.finished_at?.toISOString() ?? null,
  size: row.size,
  flaws: row.flaws,
});
