import { Body, Controller, Post } from '@nestjs/common';
import { MoneyRecorded, RecordDecision } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { decide } from './decide.command';

@Controller('api/v1/budget/decisions')
export class DecideController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('budget.record')
  @Returns(201, 'Records a decision about money', MoneyRecorded)
  decide(
    @CalledBy() caller: Caller,
    @Body({ schema: RecordDecision }) body: RecordDecision,
  ): Promise<MoneyRecorded> {
    return once(this.database, caller, 201, (tx) => decide(tx, caller, body));
  }
}
