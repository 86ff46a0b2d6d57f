import { Controller, Get, Query } from '@nestjs/common';
import { CorrectiveActionList, CorrectiveActionQuery } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { gatherActions, listOf } from '../gather-actions.query';

@Controller('api/v1/corrective-actions')
export class ListActionsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(
    200,
    'The corrective actions of the legal entities, what is late first',
    CorrectiveActionList,
  )
  async list(
    @CalledBy() caller: Caller,
    @Query({ schema: CorrectiveActionQuery }) { on = caller.today, entity }: CorrectiveActionQuery,
  ): Promise<CorrectiveActionList> {
    const rows = await this.database.read(caller.tenantId, gatherActions(caller, on, entity));
    return listOf(rows, on);
  }
}
