import { Body, Controller, Param, Post } from '@nestjs/common';
import { Id, MandateBody, MandateWritten } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { addMandate } from './add-mandate.command';

@Controller('api/v1/entities/:unitId/mandates')
export class AddMandateController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('duty.record')
  @Returns(201, 'Records who sits in the management body of a legal entity', MandateWritten)
  add(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Body({ schema: MandateBody }) body: MandateBody,
  ): Promise<MandateWritten> {
    return once(this.database, caller, 201, (tx) => addMandate(tx, caller, unitId, body));
  }
}
