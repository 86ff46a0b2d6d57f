import { Controller, Get, Query } from '@nestjs/common';
import { DueList, DueQuery } from '@weerbaar/contracts';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { dueListOf } from '../due/due-list';
import { gatherDates } from '../due/gather-dates.query';

@Controller('api/v1/duties/due')
export class ListDueController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(
    200,
    'What falls due or expires for the legal entities, and what is past and open',
    DueList,
  )
  async list(
    @CalledBy() caller: Caller,
    @Query({ schema: DueQuery }) { on = caller.today, within, entity, kinds }: DueQuery,
  ): Promise<DueList> {
    const catalogue = dutyCatalogueOn(on);
    const rows = await this.database.read(
      caller.tenantId,
      gatherDates(caller, on, catalogue, entity),
    );
    return dueListOf(rows, catalogue, { on, within, kinds });
  }
}
