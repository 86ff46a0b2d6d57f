import { Controller, Get } from '@nestjs/common';
import { ServiceList } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { serviceViews } from '../service-views';
import { listServices } from './list-services.query';

@Controller('api/v1/services')
export class ListServicesController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('service.read')
  @Returns(
    200,
    'The register of services, with what each needs and how critical it is',
    ServiceList,
  )
  async list(@CalledBy() caller: Caller): Promise<ServiceList> {
    const rows = await this.database.read(caller.tenantId, listServices(caller));
    return { services: serviceViews(rows) };
  }
}
