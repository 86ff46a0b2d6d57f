import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { CorrectiveActionExportQuery, type CorrectiveActionView } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { gatherActions, listOf } from '../gather-actions.query';

const columns = {
  id: ({ id }) => id,
  entity: ({ entity }) => entity.name,
  stage: ({ stage }) => stage,
  finding: ({ finding }) => finding,
  found_on: ({ foundOn }) => foundOn,
  duty: ({ duty }) => duty ?? '',
  measure: ({ measure }) => measure ?? '',
  owner: ({ ownerName }) => ownerName ?? '',
  due_on: ({ dueOn }) => dueOn ?? '',
  carried_out_on: ({ carriedOutOn }) => carriedOutOn ?? '',
  retest_on: ({ retestOn }) => retestOn ?? '',
  closed_on: ({ closedOn }) => closedOn ?? '',
  late: ({ daysLeft }) => told(daysLeft !== null && daysLeft < 0),
  files: ({ files }) => String(files),
  illustrative: ({ illustrative }) => told(illustrative),
} as const satisfies Columns<CorrectiveActionView>;

@Controller('api/v1/corrective-actions/export')
export class ExportActionsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @ReturnsFile('The corrective actions of the legal entities, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: CorrectiveActionExportQuery })
    { on = caller.today, entity, format }: CorrectiveActionExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const rows = await this.database.read(caller.tenantId, gatherActions(caller, on, entity));
    return sendTable(reply, {
      format,
      name: `corrective-actions-${on}`,
      sheet: 'Corrective actions',
      columns: Object.keys(columns),
      rows: toldRows(columns, listOf(rows, on).actions),
    });
  }
}
