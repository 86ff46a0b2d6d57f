import { Controller, Get, Param } from '@nestjs/common';
import { Id, StatusPageView } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { gather } from '../gather';
import { statusPageView } from '../status-page-of';

@Controller('api/v1/incidents/:id/status-page')
export class ShowStatusPageController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @Returns(
    200,
    'What the public is told of an incident: the draft, and what was published',
    StatusPageView,
  )
  async show(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
  ): Promise<StatusPageView> {
    const { page, recovery, services } = await gather(this.database, caller, id);
    return statusPageView(page, recovery, services);
  }
}
