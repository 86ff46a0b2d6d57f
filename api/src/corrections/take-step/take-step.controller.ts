import { Body, Controller, Param, Post } from '@nestjs/common';
import { CorrectiveActionWritten, CorrectiveStep, Id } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { takeStep } from './take-step.command';

@Controller('api/v1/corrective-actions/:id/steps')
export class TakeStepController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('duty.record')
  @Returns(
    201,
    'One more step of a corrective action: plan, carry out, test, close',
    CorrectiveActionWritten,
  )
  take(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: CorrectiveStep }) step: CorrectiveStep,
  ): Promise<CorrectiveActionWritten> {
    return once(this.database, caller, 201, (tx) => takeStep(tx, caller, id, seen, step));
  }
}
