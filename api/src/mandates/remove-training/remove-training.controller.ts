import { Controller, Delete, Param } from '@nestjs/common';
import { Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsNoContent } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { removeTraining } from './remove-training.command';

@Controller('api/v1/trainings/:id')
export class RemoveTrainingController {
  constructor(private readonly database: TenantDatabase) {}

  @Delete()
  @Requires('duty.record')
  @ReturnsNoContent('Takes away a training that was not followed after all')
  remove(@CalledBy() caller: Caller, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.database.write(caller.tenantId, (tx) => removeTraining(tx, caller, id));
  }
}
