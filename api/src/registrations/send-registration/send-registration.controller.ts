import { Body, Controller, Param, Post } from '@nestjs/common';
import { Id, RegimeCode, RegistrationSent, SendRegistration } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendRegistration } from './send-registration.command';

@Controller('api/v1/entities/:unitId/registrations/:regime/notices')
export class SendRegistrationController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('duty.record')
  @Returns(201, 'Records that registered data were given to the authority', RegistrationSent)
  send(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('regime', { schema: RegimeCode }) code: string,
    @Body({ schema: SendRegistration }) body: SendRegistration,
  ): Promise<RegistrationSent> {
    return once(this.database, caller, 201, (tx) =>
      sendRegistration(tx, caller, { unitId, code }, body),
    );
  }
}
