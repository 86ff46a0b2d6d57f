import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { DueExportQuery, type DueItemView } from '@weerbaar/contracts';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { dueListOf } from '../due/due-list';
import { gatherDates } from '../due/gather-dates.query';
import { dutyTitles } from '../duty-titles';

type Line = DueItemView & { readonly titles: readonly [string, string] };

const columns = {
  date: ({ on }) => on,
  standing: ({ standing }) => standing,
  kind: ({ kind }) => kind,
  entity: ({ entity }) => entity.name,
  duty: ({ duty }) => duty ?? '',
  title_nl: ({ titles }) => titles[0],
  title_en: ({ titles }) => titles[1],
  milestone: ({ milestone }) => milestone ?? '',
  about: ({ about }) => about,
  owner: ({ owner }) => owner ?? '',
  illustrative: ({ illustrative }) => told(illustrative),
} as const satisfies Columns<Line>;

@Controller('api/v1/duties/due/export')
export class ExportDueController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @ReturnsFile(
    'What falls due or expires for the legal entities, as a file',
    Object.values(tableTypes),
  )
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: DueExportQuery })
    { on = caller.today, within, entity, kinds, format }: DueExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const catalogue = dutyCatalogueOn(on);
    const rows = await this.database.read(
      caller.tenantId,
      gatherDates(caller, on, catalogue, entity),
    );
    const titles = await dutyTitles(catalogue);
    const lines = dueListOf(rows, catalogue, { on, within, kinds }).items.map((item): Line => ({
      ...item,
      titles: titles(item.duty ?? ''),
    }));
    return sendTable(reply, {
      format,
      name: `due-${on}`,
      sheet: 'Due',
      columns: Object.keys(columns),
      rows: toldRows(columns, lines),
    });
  }
}
