import { Controller, Get } from '@nestjs/common';
import { OrganisationView } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { askOrganisation } from './organisation-view';

@Controller('api/v1/organisation')
export class ReadOrganisationController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('organisation.read')
  @Returns(200, 'The organisation and its settings', OrganisationView)
  async read(@CalledBy() { tenantId }: Caller): Promise<OrganisationView> {
    const [organisation] = await this.database.read(tenantId, askOrganisation(tenantId));
    return organisation ?? refuse(problems.notFound);
  }
}
