import { Controller, Delete } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsNoContent } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { closeCalendar } from './close-calendar.command';

@Controller('api/v1/profile/calendar')
export class CloseCalendarController {
  constructor(private readonly database: TenantDatabase) {}

  @Delete()
  @Requires('session.self')
  @ReturnsNoContent("Withdraws the address of the caller's calendar")
  close(@CalledBy() caller: Caller): Promise<void> {
    return this.database.write(caller.tenantId, (tx) => closeCalendar(tx, caller));
  }
}
