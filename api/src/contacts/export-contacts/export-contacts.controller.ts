import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { type ContactView, TableQuery } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { findContacts } from '../contact';

const columns = {
  id: ({ id }) => id,
  unit_id: ({ unitId }) => unitId,
  unit: ({ unitName }) => unitName,
  level: ({ level }) => String(level),
  name: ({ name }) => name,
  organisation: ({ organisation }) => organisation,
  crisis_role: ({ crisisRole }) => crisisRole,
  decides: ({ decides }) => decides,
  work_phone: ({ workPhone }) => workPhone,
  private_phone: ({ privatePhone }) => privatePhone ?? '',
  outside_email: ({ outsideEmail }) => outsideEmail ?? '',
  language: ({ language }) => language,
  illustrative: ({ illustrative }) => told(illustrative),
} as const satisfies Columns<ContactView>;

@Controller('api/v1/contacts/export')
export class ExportContactsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('contact.read')
  @ReturnsFile('Who is called in a crisis, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: TableQuery }) { format }: TableQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const contacts = await this.database.read(caller.tenantId, findContacts(caller));
    return sendTable(reply, {
      format,
      name: `contacts-${caller.today}`,
      sheet: 'Contacts',
      columns: Object.keys(columns),
      rows: toldRows(columns, contacts),
    });
  }
}
