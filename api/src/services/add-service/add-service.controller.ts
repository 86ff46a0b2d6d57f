import { Body, Controller, Post } from '@nestjs/common';
import { ServiceBody, ServiceChanged } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { addService } from './add-service.command';

@Controller('api/v1/services')
export class AddServiceController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('service.record')
  @Returns(201, 'Puts a service on the register', ServiceChanged)
  add(
    @CalledBy() caller: Caller,
    @Body({ schema: ServiceBody }) body: ServiceBody,
  ): Promise<ServiceChanged> {
    return once(this.database, caller, 201, (tx) => addService(tx, caller, body));
  }
}
