import { Module } from '@nestjs/common';
import { ExportActionsController } from './export-actions/export-actions.controller';
import { FindShortcomingController } from './find-shortcoming/find-shortcoming.controller';
import { ListActionsController } from './list-actions/list-actions.controller';
import { TakeStepController } from './take-step/take-step.controller';

@Module({
  controllers: [
    ListActionsController,
    ExportActionsController,
    FindShortcomingController,
    TakeStepController,
  ],
})
export class CorrectionModule {}
