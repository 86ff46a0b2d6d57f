import { Controller, Get, Param } from '@nestjs/common';
import { Id, IncidentReportDocument } from '@weerbaar/contracts';
import { replay } from '@weerbaar/obligations/incidents';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findIncident, namesOfUnits } from '../find-incident.query';
import { clockView } from '../show-incident/clock-view';
import { reportView } from '../show-incident/incident-detail';

@Controller('api/v1/incidents/:id/reports/:reportId')
export class ShowReportController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @Returns(200, 'A report of an incident as a document of its own', IncidentReportDocument)
  async show(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @Param('reportId', { schema: Id }) reportId: string,
  ): Promise<IncidentReportDocument> {
    const [row] = await this.database.read(caller.tenantId, findIncident(caller, id));
    if (row === undefined) return refuse(problems.notFound);
    const incident = replay(row.events);
    const report = incident.reports.find((one) => one.id === reportId);
    const clock = incident.entities
      .flatMap(({ clocks }) => clocks)
      .find(({ key }) => key === report?.clock);
    if (report === undefined || clock === undefined) return refuse(problems.notFound);
    const [entity] = await this.database.read(
      caller.tenantId,
      namesOfUnits(caller.tenantId, [report.entity]),
    );
    const { recipient, counterpart, deadline, sources } = clockView(incident, clock, false);
    return {
      incident: { id: row.id, title: row.title, lawAsIf: incident.lawAsIf },
      entity: { id: report.entity, name: entity?.name ?? '' },
      recipient,
      counterpart,
      deadline,
      sources,
      report: reportView(incident, report, row.now, (by) => row.people[by] ?? null),
    };
  }
}
