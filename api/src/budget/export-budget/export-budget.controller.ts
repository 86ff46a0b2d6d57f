import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { BooksExportQuery, type BudgetCell, type BudgetView } from '@weerbaar/contracts';
import { cents, plainEuros } from '@weerbaar/money';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, toldRows } from '../../platform/tables/told-rows';
import { booksFor } from '../books';
import { showBudget } from '../show-budget/show-budget.query';

const euros = (amount: number): string => plainEuros(cents(amount));

function columnsOf({ lines, initiatives }: BudgetView): Columns<BudgetCell> {
  const line = new Map(lines.map((one) => [one.id, one]));
  const initiative = new Map(initiatives.map((one) => [one.id, one]));
  const of = ({ initiativeId }: BudgetCell) => initiative.get(initiativeId ?? '');
  return {
    line: ({ lineId }) => line.get(lineId)?.code ?? '',
    line_title: ({ lineId }) => line.get(lineId)?.title ?? '',
    year: ({ year }) => String(year),
    initiative: (cell) => of(cell)?.code ?? '',
    initiative_title: (cell) => of(cell)?.title ?? '',
    unit: (cell) => of(cell)?.unitName ?? line.get(cell.lineId)?.unitName ?? '',
    vat_basis: ({ lineId }) => line.get(lineId)?.vatBasis ?? '',
    efro_basis: ({ lineId }) => line.get(lineId)?.efroBasis ?? '',
    decided: ({ decided }) => euros(decided),
    spent: ({ spent }) => euros(spent),
    paid: ({ paid }) => euros(paid),
    open: ({ open }) => euros(open),
    forecast: ({ forecast }) => euros(forecast),
    free: ({ free }) => euros(free),
  };
}

@Controller('api/v1/budget/export')
export class ExportBudgetController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('budget.read')
  @ReturnsFile('The budget as at a day, cell by cell, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: BooksExportQuery }) { format, ...asked }: BooksExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const view = await showBudget(this.database, booksFor(caller, 'budget.read', asked));
    const columns = columnsOf(view);
    return sendTable(reply, {
      format,
      name: `budget-${view.on}`,
      sheet: 'Budget',
      columns: Object.keys(columns),
      rows: toldRows(columns, view.cells),
    });
  }
}
