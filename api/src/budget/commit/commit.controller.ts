import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { CommitmentBody, CommitmentTermsBody, Id, MoneyRecorded } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { amend, commit } from './commit.command';

@Controller('api/v1/budget/commitments')
export class CommitController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('budget.record')
  @Returns(201, 'Binds money of a line to a supplier', MoneyRecorded)
  commit(
    @CalledBy() caller: Caller,
    @Body({ schema: CommitmentBody }) body: CommitmentBody,
  ): Promise<MoneyRecorded> {
    return once(this.database, caller, 201, (tx) => commit(tx, caller, body));
  }

  @Put(':id')
  @Requires('budget.record')
  @Returns(200, 'Amends a commitment from a day on', MoneyRecorded)
  amend(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: CommitmentTermsBody }) body: CommitmentTermsBody,
  ): Promise<MoneyRecorded> {
    return this.database.write(caller.tenantId, (tx) => amend(tx, caller, id, seen, body));
  }
}
