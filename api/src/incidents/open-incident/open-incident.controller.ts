import { Body, Controller, Post } from '@nestjs/common';
import { IncidentChanged, OpenIncident } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { Attendance } from '../../notifications/telling/attendance';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { openIncident } from './open-incident.command';

@Controller('api/v1/incidents')
export class OpenIncidentController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly attendance: Attendance,
  ) {}

  @Post()
  @Requires('incident.report')
  @Returns(201, 'Opens an incident on the account of a unit', IncidentChanged)
  open(
    @CalledBy() caller: Caller,
    @Body({ schema: OpenIncident }) body: OpenIncident,
  ): Promise<IncidentChanged> {
    return once(this.database, caller, 201, async (tx) => {
      const opened = await openIncident(tx, caller, body);
      await this.attendance.soon(tx);
      return opened;
    });
  }
}
