import { Controller, Get, Query } from '@nestjs/common';
import { UnitTree, UnitTreeQuery } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { drawnTree } from './drawn-tree';
import { unitsOn } from './list-units.query';

@Controller('api/v1/units')
export class ListUnitsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('unit.read')
  @Returns(200, 'The tree of units as it stood on a day', UnitTree)
  async list(
    @CalledBy() caller: Caller,
    @Query({ schema: UnitTreeQuery }) query: UnitTreeQuery,
  ): Promise<UnitTree> {
    const on = query.on ?? caller.today;
    const units = await this.database.read(caller.tenantId, unitsOn(caller, on));
    return { on, units: drawnTree(units) };
  }
}
