import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import {
  ExpenseExportQuery,
  ExpenseList,
  ExpenseQuery,
  type ExpenseView,
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
import { listExpenses } from './list-expenses.query';

/** More than a table is read through; the file holds them all. */
const mostListed = 1000;
const mostExported = 1_000_000;

type ShareRow = ExpenseView & { readonly share: ExpenseView['shares'][number] | undefined };

const euros = (amount: number | undefined): string =>
  amount === undefined ? '' : plainEuros(cents(amount));

const columnsOf = ({ line, initiative, commitment }: MoneyNames): Columns<ShareRow> => ({
  supplier: ({ supplier }) => supplier,
  number: ({ number }) => number,
  kind: ({ kind }) => kind,
  invoiced_on: ({ invoicedOn }) => invoicedOn,
  paid_on: ({ paidOn }) => paidOn ?? '',
  excluding: ({ excluding }) => euros(excluding),
  vat: ({ vat }) => euros(vat),
  including: ({ excluding, vat }) => euros(excluding + vat),
  recoverable: ({ recoverable }) => euros(recoverable),
  description: ({ description }) => description,
  origin: ({ origin }) => origin,
  illustrative: ({ illustrative }) => told(illustrative),
  line: ({ share }) => line(share?.lineId ?? ''),
  year: ({ share }) => (share === undefined ? '' : String(share.year)),
  initiative: ({ share }) => initiative(share?.initiativeId ?? null),
  commitment: ({ share }) => commitment(share?.commitmentId ?? null),
  share_excluding: ({ share }) => euros(share?.excluding),
  share_vat: ({ share }) => euros(share?.vat),
  share_recoverable: ({ share }) => euros(share?.recoverable),
});

@Controller('api/v1/budget/expenses')
export class ListExpensesController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('budget.read')
  @Returns(200, 'The invoices and credit notes that had come in by a day', ExpenseList)
  async list(
    @CalledBy() caller: Caller,
    @Query({ schema: ExpenseQuery }) { on, known, ...filter }: ExpenseQuery,
  ): Promise<ExpenseList> {
    const books = booksFor(caller, 'budget.read', { on, known });
    const rows = await this.database.read(caller.tenantId, listExpenses(books, filter, mostListed));
    return { on: books.on, count: rows[0]?.count ?? 0, expenses: rows };
  }

  @Get('export')
  @Requires('budget.read')
  @ReturnsFile(
    'The invoices and credit notes, one row per share, as a file',
    Object.values(tableTypes),
  )
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: ExpenseExportQuery }) { format, on, known, ...filter }: ExpenseExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const books = booksFor(caller, 'budget.read', { on, known });
    const expenses = await this.database.read(
      caller.tenantId,
      listExpenses(books, filter, mostExported),
    );
    const columns = columnsOf(await namesOf(this.database, books));
    const rows = expenses.flatMap((expense): ShareRow[] =>
      expense.shares.length === 0
        ? [{ ...expense, share: undefined }]
        : expense.shares.map((share) => ({ ...expense, share })),
    );
    return sendTable(reply, {
      format,
      name: `expenses-${books.on}`,
      sheet: 'Expenses',
      columns: Object.keys(columns),
      rows: toldRows(columns, rows),
    });
  }
}
