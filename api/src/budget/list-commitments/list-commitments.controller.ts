import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import {
  BooksExportQuery,
  BooksQuery,
  CommitmentList,
  type CommitmentView,
} from '@weerbaar/contracts';
import { cents, plainEuros } from '@weerbaar/money';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns, ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { booksFor } from '../books';
import { type MoneyNames, namesOf } from '../money-names.query';
import { listCommitments } from './list-commitments.query';

type YearRow = CommitmentView & { readonly year: CommitmentView['years'][number] };

const euros = (amount: number): string => plainEuros(cents(amount));

const columnsOf = ({ line, initiative }: MoneyNames): Columns<YearRow> => ({
  reference: ({ reference }) => reference,
  supplier: ({ supplier }) => supplier,
  title: ({ title }) => title,
  procurement_file: ({ procurementFile }) => procurementFile,
  line: ({ lineId }) => line(lineId),
  initiative: ({ initiativeId }) => initiative(initiativeId),
  starts_on: ({ startsOn }) => startsOn,
  ends_on: ({ endsOn }) => endsOn,
  effective_on: ({ effectiveOn }) => effectiveOn,
  closed: ({ closed }) => told(closed),
  reason: ({ reason }) => reason,
  illustrative: ({ illustrative }) => told(illustrative),
  year: ({ year }) => String(year.year),
  committed: ({ year }) => euros(year.committed),
  drawn: ({ year }) => euros(year.drawn),
  open: ({ year }) => euros(year.open),
  overdrawn: ({ year }) => euros(year.overdrawn),
});

@Controller('api/v1/budget/commitments')
export class ListCommitmentsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('budget.read')
  @Returns(200, 'The commitments as they stood on a day', CommitmentList)
  async list(
    @CalledBy() caller: Caller,
    @Query({ schema: BooksQuery }) asked: BooksQuery,
  ): Promise<CommitmentList> {
    const books = booksFor(caller, 'budget.read', asked);
    return { on: books.on, commitments: await listCommitments(this.database, books) };
  }

  @Get('export')
  @Requires('budget.read')
  @ReturnsFile('The commitments, one row per year, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: BooksExportQuery }) { format, ...asked }: BooksExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const books = booksFor(caller, 'budget.read', asked);
    const commitments = await listCommitments(this.database, books);
    const columns = columnsOf(await namesOf(this.database, books));
    const rows = commitments.flatMap((commitment) =>
      commitment.years.map((year) => ({ ...commitment, year })),
    );
    return sendTable(reply, {
      format,
      name: `commitments-${books.on}`,
      sheet: 'Commitments',
      columns: Object.keys(columns),
      rows: toldRows(columns, rows),
    });
  }
}
