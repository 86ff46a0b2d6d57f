import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ExportQuery, transferColumns, type TransferColumn } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { exportRows } from './export-rows';

@Controller('api/v1/scores/export')
export class ExportScoresController {
  constructor(private readonly database: TenantDatabase) {}

  /** What leaves can come in again through an import, and then changes nothing. */
  @Get()
  @Requires('score.export')
  @ReturnsFile("Units' own answers that hold on a day, as a file", Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: ExportQuery }) asked: ExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { framework, version, unit, on = caller.today, format } = asked;
    const rows = await exportRows(this.database, caller, { framework, version, below: unit, on });
    if (rows === undefined) return refuse(problems.notFound);
    return sendTable(reply, {
      format,
      name: `scores-${framework}-${version}-${on}`,
      sheet: 'Scores',
      columns: transferColumns satisfies readonly TransferColumn[],
      rows,
    });
  }
}
