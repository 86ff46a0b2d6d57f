import { Controller, Delete, Param } from '@nestjs/common';
import { Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { ReturnsNoContent } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { removeLandmark } from './remove-landmark.command';

@Controller('api/v1/landmarks/:id')
export class RemoveLandmarkController {
  constructor(private readonly database: TenantDatabase) {}

  @Delete()
  @Requires('landmark.edit')
  @ReturnsNoContent('Takes an event off the register')
  remove(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
  ): Promise<void> {
    return this.database.write(caller.tenantId, (tx) => removeLandmark(tx, caller, id, seen));
  }
}
