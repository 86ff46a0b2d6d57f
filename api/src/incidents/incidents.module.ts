import { Module } from '@nestjs/common';
import { ActOnIncidentController } from './act-on-incident/act-on-incident.controller';
import { ListIncidentsController } from './list-incidents/list-incidents.controller';
import { OpenIncidentController } from './open-incident/open-incident.controller';
import { ShowIncidentController } from './show-incident/show-incident.controller';
import { ShowReportController } from './show-report/show-report.controller';

@Module({
  controllers: [
    ListIncidentsController,
    OpenIncidentController,
    ShowIncidentController,
    ActOnIncidentController,
    ShowReportController,
  ],
})
export class IncidentModule {}
