import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { type DutyLine, EntityExportQuery, Id } from '@weerbaar/contracts';
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
import { dutyTitles } from '../duty-titles';
import { gatherRegister, oneEntity } from '../show-register/gather-register.query';
import { registerOf } from '../show-register/register-of';

type Line = DutyLine & { readonly titles: readonly [string, string] };

const columns = {
  duty: ({ code }) => code,
  theme: ({ theme }) => theme,
  title_nl: ({ titles }) => titles[0],
  title_en: ({ titles }) => titles[1],
  binding: ({ binding }) => binding,
  status: ({ state }) => state?.status ?? '',
  effective_on: ({ state }) => state?.effectiveOn ?? '',
  owner: ({ state }) => state?.ownerName ?? '',
  due_on: ({ state }) => state?.dueOn ?? '',
  review_on: ({ state }) => state?.reviewOn ?? '',
  reason: ({ state }) => state?.reason ?? '',
  notes: ({ state }) => state?.notes ?? '',
  files: ({ files }) => String(files),
  direct_applicable: ({ coverage }) => String(coverage.direct.applicable),
  direct_assessed: ({ coverage }) => String(coverage.direct.assessed),
  direct_reached: ({ coverage }) => String(coverage.direct.reached),
  partial_applicable: ({ coverage }) => String(coverage.partial.applicable),
  partial_assessed: ({ coverage }) => String(coverage.partial.assessed),
  partial_reached: ({ coverage }) => String(coverage.partial.reached),
  safeguards_say: ({ claim }) => claim.verdict,
  illustrative: ({ state }) => told(state?.illustrative ?? false),
} as const satisfies Columns<Line>;

@Controller('api/v1/entities/:unitId/duties/export')
export class ExportRegisterController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @ReturnsFile('The register of duties of a legal entity, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: EntityExportQuery }) { on = caller.today, format }: EntityExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const catalogue = dutyCatalogueOn(on);
    const [row] = await this.database.read(
      caller.tenantId,
      gatherRegister(caller, oneEntity(unitId), on, catalogue),
    );
    if (row === undefined) return refuse(problems.notFound);
    const titles = await dutyTitles(catalogue);
    const lines = registerOf(row, catalogue).duties.map((line): Line => ({
      ...line,
      titles: titles(line.code),
    }));
    return sendTable(reply, {
      format,
      name: `register-of-duties-${on}`,
      sheet: 'Duties',
      columns: Object.keys(columns),
      rows: toldRows(columns, lines),
    });
  }
}
