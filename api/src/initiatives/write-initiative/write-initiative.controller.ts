import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ChangeInitiative, Id, InitiativeBody, MoneyRecorded } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { addInitiative, changeInitiative } from './write-initiative.command';

@Controller('api/v1/initiatives')
export class WriteInitiativeController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('initiative.edit')
  @Returns(201, 'Puts an initiative on the programme', MoneyRecorded)
  add(
    @CalledBy() caller: Caller,
    @Body({ schema: InitiativeBody }) body: InitiativeBody,
  ): Promise<MoneyRecorded> {
    return once(this.database, caller, 201, (tx) => addInitiative(tx, caller, body));
  }

  @Put(':id')
  @Requires('initiative.edit')
  @Returns(200, 'States an initiative anew from a day on', MoneyRecorded)
  change(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: ChangeInitiative }) body: ChangeInitiative,
  ): Promise<MoneyRecorded> {
    return this.database.write(caller.tenantId, (tx) =>
      changeInitiative(tx, caller, id, seen, body),
    );
  }
}
