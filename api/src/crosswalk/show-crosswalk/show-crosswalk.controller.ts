import { Controller, Get, Query } from '@nestjs/common';
import { CrosswalkView, EntityQuery } from '@weerbaar/contracts';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { crosswalkOf, gatherCrosswalk } from '../gather-crosswalk.query';

@Controller('api/v1/crosswalk')
export class ShowCrosswalkController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(
    200,
    'Which safeguards speak about which duties, and what the organisation changed in that',
    CrosswalkView,
  )
  async show(
    @CalledBy() caller: Caller,
    @Query({ schema: EntityQuery }) { on = caller.today }: EntityQuery,
  ): Promise<CrosswalkView> {
    const catalogue = dutyCatalogueOn(on);
    const [row] = await this.database.read(caller.tenantId, gatherCrosswalk(caller, on, catalogue));
    return row === undefined ? refuse(problems.notFound) : crosswalkOf(row, on, catalogue);
  }
}
