import { Module } from '@nestjs/common';
import { ExportEntitiesController } from './export-entities/export-entities.controller';
import { ListEntitiesController } from './list-entities/list-entities.controller';
import { RecordClassificationController } from './record-classification/record-classification.controller';
import { ShowClassificationController } from './show-classification/show-classification.controller';

@Module({
  controllers: [
    ListEntitiesController,
    ExportEntitiesController,
    ShowClassificationController,
    RecordClassificationController,
  ],
})
export class EntityModule {}
