import { Controller, Get, Param, Query } from '@nestjs/common';
import { Dashboard, DashboardQuery, Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { dashboardOf } from './dashboard-of';
import { gatherDashboard } from './gather-dashboard.query';

@Controller('api/v1/units/:unitId/dashboard')
export class ShowDashboardController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('score.read')
  @Returns(200, 'Where a unit and everything below it stands on a day', Dashboard)
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: DashboardQuery }) query: DashboardQuery,
  ): Promise<Dashboard> {
    const scope = {
      framework: query.framework,
      version: query.version,
      unitId,
      on: query.on ?? caller.today,
      group: query.ig,
    };
    const [gathered] = await this.database.read(caller.tenantId, gatherDashboard(caller, scope));
    if (gathered === undefined) return refuse(problems.notFound);
    return dashboardOf(scope, gathered);
  }
}
