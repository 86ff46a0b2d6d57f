import { Controller, Get, Query } from '@nestjs/common';
import { BooksQuery, BudgetView } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { booksFor } from '../books';
import { showBudget } from './show-budget.query';

@Controller('api/v1/budget')
export class ShowBudgetController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('budget.read')
  @Returns(
    200,
    'The budget as at a day: what was decided, spent, bound, expected and is free',
    BudgetView,
  )
  show(
    @CalledBy() caller: Caller,
    @Query({ schema: BooksQuery }) asked: BooksQuery,
  ): Promise<BudgetView> {
    return showBudget(this.database, booksFor(caller, 'budget.read', asked));
  }
}
