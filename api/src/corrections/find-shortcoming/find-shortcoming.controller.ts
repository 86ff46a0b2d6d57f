import { Body, Controller, Param, Post } from '@nestjs/common';
import { CorrectiveActionWritten, FindShortcoming, Id } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findShortcoming } from './find-shortcoming.command';

@Controller('api/v1/entities/:unitId/corrective-actions')
export class FindShortcomingController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('duty.record')
  @Returns(201, 'Records a shortcoming of a legal entity, to be put right', CorrectiveActionWritten)
  find(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Body({ schema: FindShortcoming }) body: FindShortcoming,
  ): Promise<CorrectiveActionWritten> {
    return once(this.database, caller, 201, (tx) => findShortcoming(tx, caller, unitId, body));
  }
}
