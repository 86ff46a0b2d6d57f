import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import {
  BooksExportQuery,
  BooksQuery,
  InitiativeList,
  type InitiativeView,
} from '@weerbaar/contracts';
import { cents, plainEuros, sumCents } from '@weerbaar/money';
import type { FastifyReply } from 'fastify';
import { booksFor } from '../../budget/books';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns, ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { findInitiatives } from './list-initiatives.query';

const columns = {
  code: ({ code }) => code,
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  unit: ({ unitName }) => unitName,
  sponsor: ({ sponsor }) => sponsor,
  starts_on: ({ startsOn }) => startsOn,
  ends_on: ({ endsOn }) => endsOn,
  milestones: ({ milestones }) => String(milestones.length),
  milestones_reached: ({ milestones }) =>
    String(milestones.filter(({ reachedOn }) => reachedOn !== null).length),
  safeguards: ({ keys }) => keys.map(({ code, share }) => `${code}=${share / 100}%`).join(' '),
  estimate: ({ estimates }) => plainEuros(sumCents(estimates.map(({ amount }) => cents(amount)))),
  aim: ({ aim }) => aim,
  illustrative: ({ illustrative }) => told(illustrative),
} as const satisfies Columns<InitiativeView>;

@Controller('api/v1/initiatives')
export class ListInitiativesController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('initiative.read')
  @Returns(200, 'The initiatives of the programme as they stood on a day', InitiativeList)
  async list(
    @CalledBy() caller: Caller,
    @Query({ schema: BooksQuery }) asked: BooksQuery,
  ): Promise<InitiativeList> {
    const books = booksFor(caller, 'initiative.read', asked);
    return {
      on: books.on,
      initiatives: await this.database.read(caller.tenantId, findInitiatives(books)),
    };
  }

  @Get('export')
  @Requires('initiative.read')
  @ReturnsFile('The initiatives of the programme, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: BooksExportQuery }) { format, ...asked }: BooksExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const books = booksFor(caller, 'initiative.read', asked);
    const initiatives = await this.database.read(caller.tenantId, findInitiatives(books));
    return sendTable(reply, {
      format,
      name: `initiatives-${books.on}`,
      sheet: 'Initiatives',
      columns: Object.keys(columns),
      rows: toldRows(columns, initiatives),
    });
  }
}
