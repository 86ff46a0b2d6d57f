import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { type CrosswalkLink, EntityExportQuery } from '@weerbaar/contracts';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { crosswalkOf, gatherCrosswalk } from '../gather-crosswalk.query';

type Line = CrosswalkLink & { readonly duty: string; readonly theme: string };

const columns = {
  duty: ({ duty }) => duty,
  theme: ({ theme }) => theme,
  safeguard: ({ safeguard }) => safeguard,
  strength: ({ strength }) => strength ?? '',
  shipped: ({ shipped }) => shipped ?? '',
  changed: ({ strength, shipped }) => told(strength !== shipped),
  reason: ({ changes }) => changes[0]?.reason ?? '',
  changed_by: ({ changes }) => changes[0]?.recordedBy ?? '',
  changed_at: ({ changes }) => changes[0]?.recordedAt ?? '',
  illustrative: ({ changes }) => told(changes[0]?.illustrative ?? false),
} as const satisfies Columns<Line>;

@Controller('api/v1/crosswalk/export')
export class ExportCrosswalkController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @ReturnsFile('Which safeguards speak about which duties, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: EntityExportQuery }) { on = caller.today, format }: EntityExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const catalogue = dutyCatalogueOn(on);
    const [row] = await this.database.read(caller.tenantId, gatherCrosswalk(caller, on, catalogue));
    if (row === undefined) return refuse(problems.notFound);
    const lines = crosswalkOf(row, on, catalogue).duties.flatMap(({ code, theme, links }) =>
      links.map((link): Line => ({ ...link, duty: code, theme })),
    );
    return sendTable(reply, {
      format,
      name: `crosswalk-${on}`,
      sheet: 'Crosswalk',
      columns: Object.keys(columns),
      rows: toldRows(columns, lines),
    });
  }
}
