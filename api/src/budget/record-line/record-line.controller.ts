import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { BudgetLineBody, BudgetLineView, ChangeBudgetLine, Id } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { addLine, changeLine } from './record-line.command';

@Controller('api/v1/budget/lines')
export class RecordLineController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('budget.record')
  @Returns(201, 'Puts a line on the budget', BudgetLineView)
  add(
    @CalledBy() caller: Caller,
    @Body({ schema: BudgetLineBody }) body: BudgetLineBody,
  ): Promise<BudgetLineView> {
    return once(this.database, caller, 201, (tx) => addLine(tx, caller, body));
  }

  @Put(':id')
  @Requires('budget.record')
  @Returns(200, 'Puts right what a line is called and who answers for it', BudgetLineView)
  change(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: ChangeBudgetLine }) body: ChangeBudgetLine,
  ): Promise<BudgetLineView> {
    return this.database.write(caller.tenantId, (tx) => changeLine(tx, caller, id, seen, body));
  }
}
