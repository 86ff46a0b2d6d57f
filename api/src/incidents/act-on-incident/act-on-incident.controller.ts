import { Body, Controller, Param, Post } from '@nestjs/common';
import { Id, IncidentActBody, IncidentChanged } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { Attendance } from '../../notifications/telling/attendance';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { actOnIncident } from './act-on-incident.command';

@Controller('api/v1/incidents/:id/acts')
export class ActOnIncidentController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly attendance: Attendance,
  ) {}

  @Post()
  @Requires('incident.report')
  @Returns(201, 'Does one thing to an incident and adds it to its timeline', IncidentChanged)
  act(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: IncidentActBody }) body: IncidentActBody,
  ): Promise<IncidentChanged> {
    return once(this.database, caller, 201, async (tx) => {
      const changed = await actOnIncident(tx, caller, id, seen, body);
      // What it has set going is told at once.
      await this.attendance.soon(tx);
      return changed;
    });
  }
}
