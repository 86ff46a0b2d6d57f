import { Controller, Get } from '@nestjs/common';
import { IncidentList } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { reportableEntities } from '../find-incident.query';
import { incidentLine, listIncidents, serverTime } from './list-incidents.query';

@Controller('api/v1/incidents')
export class ListIncidentsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @Returns(200, 'The register of incidents with the clocks that run', IncidentList)
  async list(@CalledBy() caller: Caller): Promise<IncidentList> {
    const [[time], rows, reportsFor] = await this.database.readAll(caller.tenantId, [
      serverTime,
      listIncidents(caller),
      reportableEntities(caller),
    ] as const);
    return {
      now: (time?.now ?? new Date()).toISOString(),
      incidents: rows.map(incidentLine),
      reportsFor,
    };
  }
}
