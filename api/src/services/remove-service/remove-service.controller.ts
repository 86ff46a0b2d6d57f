import { Controller, Delete, Param } from '@nestjs/common';
import { Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { ReturnsNoContent } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { removeService } from './remove-service.command';

@Controller('api/v1/services/:id')
export class RemoveServiceController {
  constructor(private readonly database: TenantDatabase) {}

  @Delete()
  @Requires('service.record')
  @ReturnsNoContent('Takes a service off the register')
  remove(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
  ): Promise<void> {
    return this.database.write(caller.tenantId, (tx) => removeService(tx, caller, id, seen));
  }
}
