import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import {
  EntityExportQuery,
  Id,
  type RegistrationVersion,
  type RegistrationView,
} from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, toldRows } from '../../platform/tables/told-rows';
import { gatherRegistrations, registrationsView } from '../gather-registrations.query';

interface Line {
  readonly of: RegistrationView;
  readonly version: RegistrationVersion;
  readonly field: string;
}

/** When a version was told to the authority: with the first notice of it or of a later one. */
const sentOn = ({ of: { notices }, version }: Line): string =>
  notices
    .filter(({ revision }) => revision >= version.revision)
    .map((notice): string => notice.sentOn)
    .sort()[0] ?? '';

const columns = {
  registration: ({ of }) => of.regime,
  revision: ({ version }) => String(version.revision),
  effective_on: ({ version }) => version.effectiveOn,
  field: ({ field }) => field,
  value: ({ version, field }) => version.data[field] ?? '',
  recorded_at: ({ version }) => version.recordedAt,
  recorded_by: ({ version }) => version.recordedBy ?? '',
  due_on: ({ version }) => version.dueOn,
  sent_on: sentOn,
} as const satisfies Columns<Line>;

@Controller('api/v1/entities/:unitId/registrations/export')
export class ExportRegistrationsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @ReturnsFile(
    'What a legal entity registers with the authority, field by field and change by change, as a file',
    Object.values(tableTypes),
  )
  async export(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: EntityExportQuery }) { on = caller.today, format }: EntityExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const [row] = await this.database.read(
      caller.tenantId,
      gatherRegistrations(caller, unitId, on),
    );
    if (row === undefined) return refuse(problems.notFound);
    const lines = registrationsView(row).registrations.flatMap((of) =>
      of.versions.flatMap((version) =>
        version.changed.map((field): Line => ({ of, version, field })),
      ),
    );
    return sendTable(reply, {
      format,
      name: `registrations-${on}`,
      sheet: 'Registrations',
      columns: Object.keys(columns),
      rows: toldRows(columns, lines),
    });
  }
}
