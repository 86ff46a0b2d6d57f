import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { EntityExportQuery, type EntityList } from '@weerbaar/contracts';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import type { FastifyReply } from 'fastify';
import { gatherPositions } from '../../duties/gather-positions.query';
import { positionOf, totalsOf } from '../../duties/positions';
import { contradictionsOf, gatherClaims } from '../../duties/show-contradictions/contradictions';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';

type Line = EntityList['entities'][number] & { readonly contradicted: number };

/** Nobody knows how many duties bind an entity that was not classified: that is not none. */
const counted =
  (key: 'obliged' | 'met' | 'partly' | 'notMet' | 'notApplicable' | 'silent') =>
  ({ classification, totals }: Line): string =>
    classification === null ? '' : String(totals[key]);

const columns = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  company_number: ({ companyNumber }) => companyNumber,
  outcome: ({ classification }) => classification?.outcome ?? '',
  duty_class: ({ classification }) => classification?.dutyClass ?? '',
  decided_from: ({ classification }) => classification?.effectiveOn ?? '',
  review_on: ({ classification }) => classification?.reviewOn ?? '',
  obliged: counted('obliged'),
  met: counted('met'),
  partly: counted('partly'),
  not_met: counted('notMet'),
  not_applicable: counted('notApplicable'),
  nothing_said: counted('silent'),
  contradicted: ({ contradicted }) => String(contradicted),
  illustrative: ({ classification }) => told(classification?.illustrative ?? false),
} as const satisfies Columns<Line>;

@Controller('api/v1/entities/export')
export class ExportEntitiesController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @ReturnsFile(
    'The legal entities and how their duties stand, as a file',
    Object.values(tableTypes),
  )
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
    const contradicted = new Map(
      contradictionsOf(claims, catalogue).entities.map(({ id, duties }) => [id, duties.length]),
    );
    const lines = positions.map((row): Line => {
      const { cells, ...entity } = positionOf(row, catalogue);
      return { ...entity, totals: totalsOf(cells), contradicted: contradicted.get(row.id) ?? 0 };
    });
    return sendTable(reply, {
      format,
      name: `entities-${on}`,
      sheet: 'Entities',
      columns: Object.keys(columns),
      rows: toldRows(columns, lines),
    });
  }
}
