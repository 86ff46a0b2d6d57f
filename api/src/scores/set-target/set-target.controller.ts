import { Body, Controller, Param, Post } from '@nestjs/common';
import { Id, SetTarget, TargetSet } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { setTarget } from './set-target.command';

@Controller('api/v1/units/:unitId/targets')
export class SetTargetController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('target.set')
  @Returns(201, 'Sets or clears a target of a unit from a day on', TargetSet)
  set(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @SeenRevision() seen: number,
    @Body({ schema: SetTarget }) body: SetTarget,
  ): Promise<TargetSet> {
    return once(this.database, caller, 201, (tx) => setTarget(tx, caller, unitId, seen, body));
  }
}
