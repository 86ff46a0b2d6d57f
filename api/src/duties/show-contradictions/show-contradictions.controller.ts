import { Controller, Get, Query } from '@nestjs/common';
import { Contradictions, EntityQuery } from '@weerbaar/contracts';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { contradictionsOf, gatherClaims } from './contradictions';

@Controller('api/v1/duties/contradictions')
export class ShowContradictionsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(
    200,
    'What legal entities claim of their duties and their safeguards contradict',
    Contradictions,
  )
  async show(
    @CalledBy() caller: Caller,
    @Query({ schema: EntityQuery }) { on = caller.today }: EntityQuery,
  ): Promise<Contradictions> {
    const catalogue = dutyCatalogueOn(on);
    const rows = await this.database.read(caller.tenantId, gatherClaims(caller, on, catalogue));
    return contradictionsOf(rows, catalogue);
  }
}
