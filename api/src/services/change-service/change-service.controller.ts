import { Body, Controller, Param, Put } from '@nestjs/common';
import { Id, ServiceBody, ServiceChanged } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { changeService } from './change-service.command';

@Controller('api/v1/services/:id')
export class ChangeServiceController {
  constructor(private readonly database: TenantDatabase) {}

  @Put()
  @Requires('service.record')
  @Returns(200, 'Puts a service of the register right', ServiceChanged)
  change(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: ServiceBody }) body: ServiceBody,
  ): Promise<ServiceChanged> {
    return this.database.write(caller.tenantId, (tx) => changeService(tx, caller, id, seen, body));
  }
}
