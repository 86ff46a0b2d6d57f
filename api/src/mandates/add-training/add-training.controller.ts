import { Body, Controller, Param, Post } from '@nestjs/common';
import { Id, TrainingBody, TrainingWritten } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { addTraining } from './add-training.command';

@Controller('api/v1/mandates/:id/trainings')
export class AddTrainingController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('duty.record')
  @Returns(201, 'Records a training that a member of a management body followed', TrainingWritten)
  add(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: TrainingBody }) body: TrainingBody,
  ): Promise<TrainingWritten> {
    return once(this.database, caller, 201, (tx) => addTraining(tx, caller, id, body));
  }
}
