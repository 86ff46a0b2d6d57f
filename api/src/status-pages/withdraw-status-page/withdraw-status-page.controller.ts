import { Controller, Delete, Param } from '@nestjs/common';
import { Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { ReturnsNoContent } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { withdrawStatusPage } from './withdraw-status-page.command';

@Controller('api/v1/incidents/:id/status-page/publications')
export class WithdrawStatusPageController {
  constructor(private readonly database: TenantDatabase) {}

  @Delete()
  @Requires('status.publish')
  @ReturnsNoContent('Takes the status page of an incident away from the public')
  withdraw(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
  ): Promise<void> {
    return this.database.write(caller.tenantId, (tx) => withdrawStatusPage(tx, caller, id, seen));
  }
}
