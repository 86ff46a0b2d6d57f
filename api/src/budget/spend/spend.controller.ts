import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ChangeExpense, ExpenseBody, Id, MoneyRecorded } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { correctExpense, spend } from './spend.command';

@Controller('api/v1/budget/expenses')
export class SpendController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('budget.record')
  @Returns(201, 'Takes an invoice or a credit note into the books', MoneyRecorded)
  spend(
    @CalledBy() caller: Caller,
    @Body({ schema: ExpenseBody }) body: ExpenseBody,
  ): Promise<MoneyRecorded> {
    return once(this.database, caller, 201, (tx) => spend(tx, caller, body));
  }

  @Put(':id')
  @Requires('budget.record')
  @Returns(200, 'Puts an expense right, or shares it out anew', MoneyRecorded)
  correct(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: ChangeExpense }) body: ChangeExpense,
  ): Promise<MoneyRecorded> {
    return this.database.write(caller.tenantId, (tx) => correctExpense(tx, caller, id, seen, body));
  }
}
