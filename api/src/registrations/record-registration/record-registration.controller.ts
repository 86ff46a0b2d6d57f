import { Body, Controller, Param, Post } from '@nestjs/common';
import { Id, RecordRegistration, RegimeCode, RegistrationRecorded } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { recordRegistration } from './record-registration.command';

@Controller('api/v1/entities/:unitId/registrations/:regime')
export class RecordRegistrationController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('duty.record')
  @Returns(201, 'Records what a legal entity registers, from a day on', RegistrationRecorded)
  record(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('regime', { schema: RegimeCode }) code: string,
    @SeenRevision() seen: number,
    @Body({ schema: RecordRegistration }) body: RecordRegistration,
  ): Promise<RegistrationRecorded> {
    return once(this.database, caller, 201, (tx) =>
      recordRegistration(tx, caller, { unitId, code }, seen, body),
    );
  }
}
