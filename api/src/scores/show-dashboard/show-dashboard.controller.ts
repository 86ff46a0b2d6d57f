import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Dashboard, DashboardQuery, Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { demandGroup } from '../demand-group';
import { KnownDashboard } from '../known/known-dashboard';
import { OneAtATime } from '../known/one-at-a-time';
import { dashboardOf } from './dashboard-of';
import { gatherDashboard } from './gather-dashboard.query';

@Controller('api/v1/units/:unitId/dashboard')
export class ShowDashboardController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly knownDashboard: KnownDashboard,
    private readonly oneAtATime: OneAtATime,
  ) {}

  @Get()
  @Requires('score.read')
  @Returns(200, 'Where a unit and everything below it stands on a day', Dashboard)
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: DashboardQuery }) query: DashboardQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Dashboard> {
    const scope = {
      framework: query.framework,
      version: query.version,
      unitId,
      on: query.on ?? caller.today,
      group: query.ig,
    };
    // By the end of today everything is known that is known now, and that is what is stored.
    const known = query.known !== undefined && query.known < caller.today ? query.known : null;
    const gathered =
      known === null
        ? (await this.database.read(caller.tenantId, gatherDashboard(caller, scope)))[0]
        : await this.oneAtATime.run(caller, () =>
            this.knownDashboard.gather(caller, scope, known, whenGone(reply)),
          );
    if (gathered === undefined || gathered === null) return refuse(problems.notFound);
    demandGroup(gathered.groups, scope.group);
    return dashboardOf(scope, gathered, known);
  }
}

/** Tells when whoever asked no longer waits for the answer. */
function whenGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
