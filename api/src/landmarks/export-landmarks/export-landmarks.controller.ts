import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { type LandmarkView, TableQuery } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { listLandmarks } from '../list-landmarks/list-landmarks.query';

const columns = {
  id: ({ id }) => id,
  date: ({ on }) => on,
  title_nl: ({ titleNl }) => titleNl,
  title_en: ({ titleEn }) => titleEn,
  source: ({ source }) => source,
  illustrative: ({ illustrative }) => told(illustrative),
  files: ({ files }) => String(files),
} as const satisfies Columns<LandmarkView>;

@Controller('api/v1/landmarks/export')
export class ExportLandmarksController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('landmark.read')
  @ReturnsFile('The dated events that explain the curve, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: TableQuery }) { format }: TableQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const landmarks = await this.database.read(caller.tenantId, listLandmarks(caller));
    return sendTable(reply, {
      format,
      name: `landmarks-${caller.today}`,
      sheet: 'Landmarks',
      columns: Object.keys(columns),
      rows: toldRows(columns, landmarks),
    });
  }
}
