import { Module } from '@nestjs/common';
import { ListEntitiesController } from './list-entities/list-entities.controller';
import { RecordClassificationController } from './record-classification/record-classification.controller';
import { ShowClassificationController } from './show-classification/show-classification.controller';

@Module({
  controllers: [
    ListEntitiesController,
    ShowClassificationController,
    RecordClassificationController,
  ],
})
export class EntityModule {}
