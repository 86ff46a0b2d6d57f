import { Body, Controller, Param, Put } from '@nestjs/common';
import { Id, MandateBody, MandateWritten } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { changeMandate } from './change-mandate.command';

@Controller('api/v1/mandates/:id')
export class ChangeMandateController {
  constructor(private readonly database: TenantDatabase) {}

  @Put()
  @Requires('duty.record')
  @Returns(200, 'Puts a mandate right, or ends it', MandateWritten)
  change(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: MandateBody }) body: MandateBody,
  ): Promise<MandateWritten> {
    return this.database.write(caller.tenantId, (tx) => changeMandate(tx, caller, id, seen, body));
  }
}
