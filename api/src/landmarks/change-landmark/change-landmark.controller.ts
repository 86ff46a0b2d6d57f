import { Body, Controller, Param, Put } from '@nestjs/common';
import { Id, LandmarkBody, LandmarkView } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { changeLandmark } from './change-landmark.command';

@Controller('api/v1/landmarks/:id')
export class ChangeLandmarkController {
  constructor(private readonly database: TenantDatabase) {}

  @Put()
  @Requires('landmark.edit')
  @Returns(200, 'Puts an event of the register right', LandmarkView)
  change(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: LandmarkBody }) body: LandmarkBody,
  ): Promise<LandmarkView> {
    return this.database.write(caller.tenantId, (tx) => changeLandmark(tx, caller, id, seen, body));
  }
}
