import { Controller, Get, Param, Query } from '@nestjs/common';
import { DutyCode, DutyHistory, EntityQuery, Id } from '@weerbaar/contracts';
import { dutyCatalogueOn, findDuty } from '@weerbaar/obligations';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { gatherHistory } from './gather-history.query';

@Controller('api/v1/entities/:unitId/duties/:duty/states')
export class ShowHistoryController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(200, 'Everything that was said about one duty of a legal entity', DutyHistory)
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('duty', { schema: DutyCode }) duty: string,
    @Query({ schema: EntityQuery }) query: EntityQuery,
  ): Promise<DutyHistory> {
    const on = query.on ?? caller.today;
    const catalogue = dutyCatalogueOn(on);
    if (catalogue === undefined || findDuty(catalogue, duty) === undefined)
      return refuse(problems.notFound);
    const [row] = await this.database.read(
      caller.tenantId,
      gatherHistory(caller, { unitId, duty, on, catalogue }),
    );
    return row ?? refuse(problems.notFound);
  }
}
