import { Module } from '@nestjs/common';
import { AddServiceController } from './add-service/add-service.controller';
import { ChangeServiceController } from './change-service/change-service.controller';
import { ExportServicesController } from './export-services/export-services.controller';
import { ListServicesController } from './list-services/list-services.controller';
import { RemoveServiceController } from './remove-service/remove-service.controller';

@Module({
  controllers: [
    ListServicesController,
    ExportServicesController,
    AddServiceController,
    ChangeServiceController,
    RemoveServiceController,
  ],
})
export class ServiceModule {}
