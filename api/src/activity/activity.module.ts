import { Module } from '@nestjs/common';
import { ExportActivityController } from './export-activity/export-activity.controller';
import { ListActivityController } from './list-activity/list-activity.controller';

@Module({ controllers: [ListActivityController, ExportActivityController] })
export class ActivityModule {}
