import { Body, Controller, Param, Post } from '@nestjs/common';
import { ControlWeightsSet, FrameworkRef, SetControlWeights } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { setControlWeights } from './set-control-weights.command';

@Controller('api/v1/frameworks/:framework/:version/weights')
export class SetControlWeightsController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('weight.set')
  @Returns(201, 'Gives controls another weight from a day on', ControlWeightsSet)
  set(
    @CalledBy() caller: Caller,
    @Param('framework', { schema: FrameworkRef.shape.framework }) framework: string,
    @Param('version', { schema: FrameworkRef.shape.version }) version: string,
    @SeenRevision() seen: number,
    @Body({ schema: SetControlWeights }) body: SetControlWeights,
  ): Promise<ControlWeightsSet> {
    const key = { framework, version };
    return once(this.database, caller, 201, (tx) => setControlWeights(tx, caller, key, seen, body));
  }
}
