import { Controller, Get, Query } from '@nestjs/common';
import { EntityList, EntityQuery } from '@weerbaar/contracts';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import { gatherPositions } from '../../duties/gather-positions.query';
import { positionOf, totalsOf } from '../../duties/positions';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';

@Controller('api/v1/entities')
export class ListEntitiesController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(
    200,
    'The legal entities, what they are under the law, and how their duties stand',
    EntityList,
  )
  async list(
    @CalledBy() caller: Caller,
    @Query({ schema: EntityQuery }) query: EntityQuery,
  ): Promise<EntityList> {
    const on = query.on ?? caller.today;
    const catalogue = dutyCatalogueOn(on);
    const rows = await this.database.read(caller.tenantId, gatherPositions(caller, on, catalogue));
    return {
      entities: rows.map((row) => {
        const { cells, ...entity } = positionOf(row, catalogue);
        return { ...entity, totals: totalsOf(cells) };
      }),
    };
  }
}
