import { Controller, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { ImportQuery, ImportReport } from '@weerbaar/contracts';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Configuration } from '../../platform/config/configuration';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { FileStore, type SpooledFile } from '../../platform/storage/file-store';
import { receiveUpload } from '../../platform/storage/receive-upload';
import { importScores } from './import-scores.command';

@Controller('api/v1/scores/imports')
export class ImportScoresController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly files: FileStore,
    private readonly configuration: Configuration,
  ) {}

  /** The file is laid aside first: no transaction waits for a slow sender, and one that fails can be tried again. */
  @Post()
  @Requires('assessment.import')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @Returns(
    200,
    'Imports scores from CSV or XLSX, or tells what would become of each row',
    ImportReport,
  )
  async import(
    @CalledBy() caller: Caller,
    @Query({ schema: ImportQuery }) asked: ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    const dryRun = asked.dryRun === 'true';
    if (!dryRun && caller.idempotency === undefined) return refuse(problems.idempotencyKeyRequired);
    const most = this.configuration.maxUploadBytes;
    return this.files.spool(async (lay) => {
      const { kept } = await receiveUpload(request, {
        most,
        admit: () => Promise.resolve(),
        keep: (content) => lay(content, most),
      });
      return this.run(caller, asked, kept, dryRun);
    });
  }

  private run(
    caller: Caller,
    asked: ImportQuery,
    file: SpooledFile,
    dryRun: boolean,
  ): Promise<ImportReport> {
    const { tenantId, today, personId, idempotency } = caller;
    const importer = {
      tenantId,
      today,
      personId,
      actor: { kind: 'person', id: personId },
    } as const;
    const key = { framework: asked.framework, version: asked.version };
    const work = (tx: Transaction) => importScores(tx, importer, key, file, dryRun);
    if (dryRun || idempotency === undefined) return this.database.write(tenantId, work);
    const requestHash = createHash('sha256')
      .update(JSON.stringify(key))
      .update(file.sha256)
      .digest();
    return once(
      this.database,
      { ...caller, idempotency: { ...idempotency, requestHash } },
      200,
      work,
    );
  }
}
