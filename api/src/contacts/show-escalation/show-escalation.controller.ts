import { Controller, Get } from '@nestjs/common';
import { EscalationView } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { mayCall } from '../../platform/security/access.guard';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { escalationOf, findEscalation } from '../escalation';

@Controller('api/v1/escalation')
export class ShowEscalationController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('contact.read')
  @Returns(200, 'At which parts of a period contacts of which level are told', EscalationView)
  async show(@CalledBy() caller: Caller): Promise<EscalationView> {
    const [row] = await this.database.read(caller.tenantId, findEscalation(caller.tenantId));
    return { ...escalationOf(row), editable: mayCall(caller, 'escalation.edit') };
  }
}
