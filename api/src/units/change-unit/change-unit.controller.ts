import { Body, Controller, Param, Post } from '@nestjs/common';
import { ChangeUnit, Id, UnitChanged } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { changeUnit } from './change-unit.command';

@Controller('api/v1/units/:unitId/versions')
export class ChangeUnitController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('unit.change')
  @Returns(201, 'Changes a unit from a day on', UnitChanged)
  change(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @SeenRevision() seen: number,
    @Body({ schema: ChangeUnit }) body: ChangeUnit,
  ): Promise<UnitChanged> {
    return once(this.database, caller, 201, (tx) => changeUnit(tx, caller, unitId, seen, body));
  }
}
