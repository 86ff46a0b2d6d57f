import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { BooksExportQuery, BooksQuery, DecisionList, type DecisionView } from '@weerbaar/contracts';
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
import { namesOf, type MoneyNames } from '../money-names.query';
import { listDecisions } from './list-decisions.query';

type EntryRow = DecisionView & { readonly entry: DecisionView['entries'][number] };

const columnsOf = ({ line, initiative }: MoneyNames): Columns<EntryRow> => ({
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  decided_on: ({ decidedOn }) => decidedOn,
  recorded_at: ({ recordedAt }) => recordedAt,
  recorded_by: ({ recordedBy }) => recordedBy ?? '',
  body: ({ body }) => body,
  reference: ({ reference }) => reference,
  title: ({ title }) => title,
  source: ({ source }) => source,
  reason: ({ reason }) => reason,
  illustrative: ({ illustrative }) => told(illustrative),
  replaces: ({ replaces }) => replaces ?? '',
  replaced_by: ({ replacedBy }) => replacedBy ?? '',
  line: ({ entry }) => line(entry.lineId),
  year: ({ entry }) => String(entry.year),
  initiative: ({ entry }) => initiative(entry.initiativeId),
  amount: ({ entry }) => plainEuros(cents(entry.amount)),
});

@Controller('api/v1/budget/decisions')
export class ListDecisionsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('budget.read')
  @Returns(200, 'The decisions about money that were taken by a day', DecisionList)
  async list(
    @CalledBy() caller: Caller,
    @Query({ schema: BooksQuery }) asked: BooksQuery,
  ): Promise<DecisionList> {
    const books = booksFor(caller, 'budget.read', asked);
    return {
      on: books.on,
      decisions: await this.database.read(caller.tenantId, listDecisions(books)),
    };
  }

  @Get('export')
  @Requires('budget.read')
  @ReturnsFile(
    'The decisions about money, one row per amount, as a file',
    Object.values(tableTypes),
  )
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: BooksExportQuery }) { format, ...asked }: BooksExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const books = booksFor(caller, 'budget.read', asked);
    const decisions = await this.database.read(caller.tenantId, listDecisions(books));
    const columns = columnsOf(await namesOf(this.database, books));
    const rows = decisions.flatMap((decision) =>
      decision.entries.map((entry) => ({ ...decision, entry })),
    );
    return sendTable(reply, {
      format,
      name: `budget-decisions-${books.on}`,
      sheet: 'Decisions',
      columns: Object.keys(columns),
      rows: toldRows(columns, rows),
    });
  }
}
