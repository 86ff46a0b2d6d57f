import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { EntityExportQuery, Id, type MandateView } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { bodyOf, gatherBody } from '../gather-body.query';

const columns = {
  id: ({ id }) => id,
  member: ({ member }) => member,
  office: ({ office }) => office,
  from: ({ from }) => from,
  until: ({ until }) => until ?? '',
  training: ({ state }) => state,
  last_trained_on: ({ lastOn }) => lastOn ?? '',
  training_due_on: ({ dueOn }) => dueOn ?? '',
  trainings: ({ trainings }) => trainings.map(({ on, title }) => `${on} ${title}`).join('; '),
  illustrative: ({ illustrative }) => told(illustrative),
} as const satisfies Columns<MandateView>;

@Controller('api/v1/entities/:unitId/mandates/export')
export class ExportMandatesController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @ReturnsFile(
    'The members of the management body of a legal entity and their training, as a file',
    Object.values(tableTypes),
  )
  async export(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: EntityExportQuery }) { on = caller.today, format }: EntityExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const [row] = await this.database.read(caller.tenantId, gatherBody(caller, unitId, on));
    if (row === undefined) return refuse(problems.notFound);
    return sendTable(reply, {
      format,
      name: `mandates-${on}`,
      sheet: 'Mandates',
      columns: Object.keys(columns),
      rows: toldRows(columns, bodyOf(row).mandates),
    });
  }
}
