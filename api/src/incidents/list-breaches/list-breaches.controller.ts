import { Controller, Get } from '@nestjs/common';
import { BreachRegister } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { listBreaches } from './list-breaches';

@Controller('api/v1/incidents/breaches')
export class ListBreachesController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @Returns(200, 'The register of all breaches of personal data, notified or not', BreachRegister)
  list(@CalledBy() caller: Caller): Promise<BreachRegister> {
    return listBreaches(this.database, caller);
  }
}
