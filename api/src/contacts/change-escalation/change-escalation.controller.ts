import { Body, Controller, Put } from '@nestjs/common';
import { EscalationBody, EscalationView } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { changeEscalation } from './change-escalation.command';

@Controller('api/v1/escalation')
export class ChangeEscalationController {
  constructor(private readonly database: TenantDatabase) {}

  @Put()
  @Requires('escalation.edit')
  @Returns(200, 'Sets when contacts of which level are told', EscalationView)
  change(
    @CalledBy() caller: Caller,
    @SeenRevision() seen: number,
    @Body({ schema: EscalationBody }) body: EscalationBody,
  ): Promise<EscalationView> {
    return this.database.write(caller.tenantId, (tx) => changeEscalation(tx, caller, seen, body));
  }
}
