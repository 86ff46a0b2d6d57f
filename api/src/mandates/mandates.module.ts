import { Module } from '@nestjs/common';
import { AddMandateController } from './add-mandate/add-mandate.controller';
import { AddTrainingController } from './add-training/add-training.controller';
import { ChangeMandateController } from './change-mandate/change-mandate.controller';
import { ExportMandatesController } from './export-mandates/export-mandates.controller';
import { RemoveMandateController } from './remove-mandate/remove-mandate.controller';
import { RemoveTrainingController } from './remove-training/remove-training.controller';
import { ShowMandatesController } from './show-mandates/show-mandates.controller';

@Module({
  controllers: [
    ShowMandatesController,
    ExportMandatesController,
    AddMandateController,
    ChangeMandateController,
    RemoveMandateController,
    AddTrainingController,
    RemoveTrainingController,
  ],
})
export class MandateModule {}
