import { Controller, Get, Param, Query } from '@nestjs/common';
import { Id, UnitDetail, UnitTreeQuery } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { unitsOn } from '../list-units/list-units.query';
import { versionsOf, versionViews } from './show-unit.query';

@Controller('api/v1/units')
export class ShowUnitController {
  constructor(private readonly database: TenantDatabase) {}

  @Get(':unitId')
  @Requires('unit.read')
  @Returns(200, 'A unit as it stood on a day, with its history', UnitDetail)
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: UnitTreeQuery }) query: UnitTreeQuery,
  ): Promise<UnitDetail> {
    const [[unit], versions] = await this.database.readAll(caller.tenantId, [
      unitsOn(caller, query.on ?? caller.today, sql`s.unit_id = ${unitId}`),
      versionsOf(caller, unitId),
    ] as const);
    if (unit?.readable !== true) return refuse(problems.notFound);
    return { unit, versions: versionViews(versions) };
  }
}
