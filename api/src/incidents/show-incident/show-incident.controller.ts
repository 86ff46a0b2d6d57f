import { Controller, Get, Param } from '@nestjs/common';
import { Id, IncidentDetail } from '@weerbaar/contracts';
import { replay } from '@weerbaar/obligations/incidents';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findIncident, namesOfUnits, reportableEntities, unitsIn } from '../find-incident.query';
import { listSettings, settingView } from '../list-settings/list-settings.query';
import { incidentDetail } from './incident-detail';

@Controller('api/v1/incidents/:id')
export class ShowIncidentController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @Returns(200, 'An incident as its timeline tells it', IncidentDetail)
  async show(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
  ): Promise<IncidentDetail> {
    const [[row], reportsFor, settings] = await this.database.readAll(caller.tenantId, [
      findIncident(caller, id),
      reportableEntities(caller),
      listSettings(caller),
    ] as const);
    if (row === undefined) return refuse(problems.notFound);
    const incident = replay(row.events);
    const names = await this.database.read(
      caller.tenantId,
      namesOfUnits(caller.tenantId, unitsIn(incident)),
    );
    return incidentDetail(
      row,
      incident,
      reportsFor,
      settings.map(settingView),
      new Map(names.map((one) => [one.id, one.name])),
    );
  }
}
