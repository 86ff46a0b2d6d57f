import { Controller, Delete, Param } from '@nestjs/common';
import { Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { ReturnsNoContent } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { removeMandate } from './remove-mandate.command';

@Controller('api/v1/mandates/:id')
export class RemoveMandateController {
  constructor(private readonly database: TenantDatabase) {}

  @Delete()
  @Requires('duty.record')
  @ReturnsNoContent('Takes away a mandate that never was')
  remove(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
  ): Promise<void> {
    return this.database.write(caller.tenantId, (tx) => removeMandate(tx, caller, id, seen));
  }
}
