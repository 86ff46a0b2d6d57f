import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { type NotificationView, TableQuery } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, toldRows } from '../../platform/tables/told-rows';
import { findNotifications } from '../notification';

const columns = {
  id: ({ id }) => id,
  told_at: ({ toldAt }) => toldAt,
  read_at: ({ readAt }) => readAt ?? '',
  kind: ({ kind }) => kind,
  code: ({ code }) => code,
  unit: ({ unitName }) => unitName ?? '',
  parameters: ({ parameters }) => JSON.stringify(parameters),
  link: ({ link }) => link,
} as const satisfies Columns<NotificationView>;

@Controller('api/v1/notifications/export')
export class ExportNotificationsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('session.self')
  @ReturnsFile('What the caller was told, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: TableQuery }) { format }: TableQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const notifications = await this.database.read(caller.tenantId, findNotifications(caller));
    return sendTable(reply, {
      format,
      name: `notifications-${caller.today}`,
      sheet: 'Notifications',
      columns: Object.keys(columns),
      rows: toldRows(columns, notifications),
    });
  }
}
