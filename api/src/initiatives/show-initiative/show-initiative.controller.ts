import { Controller, Get, Param, Query } from '@nestjs/common';
import { BooksQuery, Id, InitiativeView } from '@weerbaar/contracts';
import { booksFor } from '../../budget/books';
import { sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findInitiatives } from '../list-initiatives/list-initiatives.query';

@Controller('api/v1/initiatives/:id')
export class ShowInitiativeController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('initiative.read')
  @Returns(200, 'One initiative as it stood on a day', InitiativeView)
  async show(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: BooksQuery }) asked: BooksQuery,
  ): Promise<InitiativeView> {
    const books = booksFor(caller, 'initiative.read', asked);
    const [found] = await this.database.read(
      caller.tenantId,
      findInitiatives(books, sql`i.id = ${id}`),
    );
    return found ?? refuse(problems.notFound);
  }
}
