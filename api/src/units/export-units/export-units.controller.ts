import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { UnitExportQuery, type UnitView } from '@weerbaar/contracts';
import { formatCompanyNumber, parseCompanyNumber } from '@weerbaar/kernel';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { type Cell, tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { drawnTree } from '../list-units/drawn-tree';
import { unitsOn } from '../list-units/list-units.query';

/** Of a unit that is there only because of those below it, nothing but its name and place is told. */
const ofReadable =
  (said: (unit: UnitView) => Cell) =>
  (unit: UnitView): Cell =>
    unit.readable ? said(unit) : '';

/** With its points, so that a spreadsheet program leaves the zero in front where it is. */
function writtenNumber({ companyNumber }: UnitView): string {
  const parsed = parseCompanyNumber(companyNumber);
  return parsed.ok ? formatCompanyNumber(parsed.value) : companyNumber;
}

const columns = {
  id: ({ id }) => id,
  parent_id: ({ parentId }) => parentId ?? '',
  name: ({ name }) => name,
  legal_entity: ofReadable(({ legalEntity }) => told(legalEntity)),
  company_number: ofReadable(writtenNumber),
  weight: ofReadable(({ weight }) => weight),
  assesses_itself: ofReadable(({ assessesItself }) => told(assessesItself)),
  archived: ofReadable(({ archived }) => told(archived)),
} as const satisfies Columns<UnitView>;

@Controller('api/v1/units/export')
export class ExportUnitsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('unit.read')
  @ReturnsFile('The tree of units as it stood on a day, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: UnitExportQuery }) { on = caller.today, format }: UnitExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const units = await this.database.read(caller.tenantId, unitsOn(caller, on));
    return sendTable(reply, {
      format,
      name: `units-${on}`,
      sheet: 'Units',
      columns: Object.keys(columns),
      rows: toldRows(columns, drawnTree(units)),
    });
  }
}
