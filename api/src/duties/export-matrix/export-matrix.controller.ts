import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { EntityExportQuery } from '@weerbaar/contracts';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { dutyTitles } from '../duty-titles';
import { gatherPositions } from '../gather-positions.query';
import { positionOf } from '../positions';
import { contradictionsOf, gatherClaims } from '../show-contradictions/contradictions';

@Controller('api/v1/duties/matrix/export')
export class ExportMatrixController {
  constructor(private readonly database: TenantDatabase) {}

  /** A duty in a row, an entity in a column; a claim that the safeguards contradict says so. */
  @Get()
  @Requires('duty.read')
  @ReturnsFile('Legal entities by duties, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: EntityExportQuery }) { on = caller.today, format }: EntityExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const catalogue = dutyCatalogueOn(on);
    const [positions, claims] = await this.database.readAll(caller.tenantId, [
      gatherPositions(caller, on, catalogue),
      gatherClaims(caller, on, catalogue),
    ] as const);
    const entities = positions.map((row) => positionOf(row, catalogue));
    const contradicted = new Set(
      contradictionsOf(claims, catalogue).entities.flatMap(({ id, duties }) =>
        duties.map(({ code }) => `${id} ${code}`),
      ),
    );
    const titles = await dutyTitles(catalogue);
    const rows = (catalogue?.duties ?? []).map(({ code, theme }, at) => [
      code,
      theme,
      ...titles(code),
      ...entities.map(({ id, cells }) => {
        const { binding = 'none', status = null } = cells[at] ?? {};
        const said = status ?? (binding === 'obliged' ? 'nothing said' : binding);
        return contradicted.has(`${id} ${code}`) ? `${said} (contradicted)` : said;
      }),
    ]);
    return sendTable(reply, {
      format,
      name: `duties-${on}`,
      sheet: 'Duties',
      columns: ['duty', 'theme', 'title_nl', 'title_en', ...entities.map(({ name }) => name)],
      rows: Readable.from(rows),
    });
  }
}
