import { Body, Controller, Post } from '@nestjs/common';
import { ResponsibilitySet, SetResponsibility } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { setResponsibility } from './set-responsibility.command';

@Controller('api/v1/responsibilities')
export class SetResponsibilityController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('responsibility.set')
  @Returns(201, 'Says who answers for safeguards at units from a day on', ResponsibilitySet)
  set(
    @CalledBy() caller: Caller,
    @Body({ schema: SetResponsibility }) body: SetResponsibility,
  ): Promise<ResponsibilitySet> {
    return once(this.database, caller, 201, (tx) => setResponsibility(tx, caller, body));
  }
}
