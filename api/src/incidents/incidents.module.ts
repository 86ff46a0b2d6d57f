import { Module } from '@nestjs/common';
import { ActOnIncidentController } from './act-on-incident/act-on-incident.controller';
import { ChangeSettingController } from './change-setting/change-setting.controller';
import { ExportBreachesController } from './export-breaches/export-breaches.controller';
import { ExportIncidentsController } from './export-incidents/export-incidents.controller';
import { ListBreachesController } from './list-breaches/list-breaches.controller';
import { ListIncidentsController } from './list-incidents/list-incidents.controller';
import { ListPacksController } from './list-packs/list-packs.controller';
import { ListSettingsController } from './list-settings/list-settings.controller';
import { PackKeeper } from './offline-pack/pack-keeper';
import { OpenIncidentController } from './open-incident/open-incident.controller';
import { PrintFormController } from './print-form/print-form.controller';
import { PrintReportController } from './print-report/print-report.controller';
import { ShowIncidentController } from './show-incident/show-incident.controller';
import { ShowReportController } from './show-report/show-report.controller';
import { ShowStatisticsController } from './show-statistics/show-statistics.controller';
import { TakePackController } from './take-pack/take-pack.controller';

@Module({
  controllers: [
    ListIncidentsController,
    OpenIncidentController,
    ExportIncidentsController,
    ListBreachesController,
    ExportBreachesController,
    ShowStatisticsController,
    ListSettingsController,
    ChangeSettingController,
    ListPacksController,
    TakePackController,
    ShowIncidentController,
    ActOnIncidentController,
    ShowReportController,
    PrintReportController,
    PrintFormController,
  ],
  providers: [PackKeeper],
})
export class IncidentModule {}
