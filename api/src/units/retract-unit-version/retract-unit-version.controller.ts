import { Body, Controller, Param, Post } from '@nestjs/common';
import { Id, RetractUnitVersion, UnitChanged } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { retractUnitVersion } from './retract-unit-version.command';

@Controller('api/v1/units/:unitId/retractions')
export class RetractUnitVersionController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('unit.change')
  @Returns(201, 'Takes a version of a unit back; it stays in the history', UnitChanged)
  retract(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @SeenRevision() seen: number,
    @Body({ schema: RetractUnitVersion }) body: RetractUnitVersion,
  ): Promise<UnitChanged> {
    return once(this.database, caller, 201, (tx) =>
      retractUnitVersion(tx, caller, unitId, seen, body),
    );
  }
}
