import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { type PersonView, TableQuery } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { askPeople } from '../people/person-view';

type Grant = PersonView['grants'][number];

/** `auditor on Group, as at 2024-12-31, until 2026-01-01T00:00:00.000Z`. */
const toldGrant = ({ role, unitName, asAt, expiresAt }: Grant): string =>
  [
    `${role} on ${unitName}`,
    ...(asAt === null ? [] : [`as at ${asAt}`]),
    ...(expiresAt === null ? [] : [`until ${expiresAt}`]),
  ].join(', ');

const columns = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  email: ({ email }) => email,
  roles: ({ grants }) => grants.map(toldGrant).join('; '),
  state: ({ state }) => state,
  second_factor: ({ secondFactor }) => told(secondFactor),
  last_seen_at: ({ lastSeenAt }) => lastSeenAt ?? '',
} as const satisfies Columns<PersonView>;

@Controller('api/v1/people/export')
export class ExportPeopleController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('person.read')
  @ReturnsFile('The people and what they may do, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() { tenantId, today }: Caller,
    @Query({ schema: TableQuery }) { format }: TableQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const people = await this.database.read(tenantId, askPeople(tenantId, today));
    return sendTable(reply, {
      format,
      name: `people-${today}`,
      sheet: 'People',
      columns: Object.keys(columns),
      rows: toldRows(columns, people),
    });
  }
}
