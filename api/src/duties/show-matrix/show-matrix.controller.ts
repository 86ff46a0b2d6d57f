import { Controller, Get, Query } from '@nestjs/common';
import { DutyMatrix, EntityQuery } from '@weerbaar/contracts';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { gatherPositions } from '../gather-positions.query';
import { positionOf } from '../positions';

@Controller('api/v1/duties/matrix')
export class ShowMatrixController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(200, 'Legal entities by duties: what binds them and what they say of it', DutyMatrix)
  async show(
    @CalledBy() caller: Caller,
    @Query({ schema: EntityQuery }) query: EntityQuery,
  ): Promise<DutyMatrix> {
    const on = query.on ?? caller.today;
    const catalogue = dutyCatalogueOn(on);
    const rows = await this.database.read(caller.tenantId, gatherPositions(caller, on, catalogue));
    return {
      catalogue: catalogue ? { code: catalogue.code, version: catalogue.version } : null,
      duties: (catalogue?.duties ?? []).map(({ code, theme }) => ({ code, theme })),
      entities: rows.map((row) => positionOf(row, catalogue)),
    };
  }
}
