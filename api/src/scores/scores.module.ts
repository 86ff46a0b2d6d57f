import { Module } from '@nestjs/common';
import { StorageModule } from '../platform/storage/storage.module';
import { ExportScoresController } from './export-scores/export-scores.controller';
import { ImportScoresController } from './import-scores/import-scores.controller';
import { KnownDashboard } from './known/known-dashboard';
import { OneAtATime } from './known/one-at-a-time';
import { ExportTargetsController } from './export-targets/export-targets.controller';
import { ListControlWeightsController } from './list-control-weights/list-control-weights.controller';
import { ListTargetsController } from './list-targets/list-targets.controller';
import { RecordAssessmentController } from './record-assessment/record-assessment.controller';
import { RecordManyController } from './record-many/record-many.controller';
import { RetractAssessmentController } from './retract-assessment/retract-assessment.controller';
import { SetControlWeightsController } from './set-control-weights/set-control-weights.controller';
import { SetResponsibilityController } from './set-responsibility/set-responsibility.controller';
import { SetTargetController } from './set-target/set-target.controller';
import { ShowAcrossController } from './show-across/show-across.controller';
import { ShowControlController } from './show-control/show-control.controller';
import { ShowDashboardController } from './show-dashboard/show-dashboard.controller';
import { ShowMyWorkController } from './show-my-work/show-my-work.controller';
import { ShowSafeguardController } from './show-safeguard/show-safeguard.controller';
import { ShowUnitScoresController } from './show-unit/show-unit-scores.controller';

@Module({
  imports: [StorageModule],
  providers: [KnownDashboard, OneAtATime],
  controllers: [
    RecordAssessmentController,
    RetractAssessmentController,
    RecordManyController,
    SetResponsibilityController,
    SetTargetController,
    ListTargetsController,
    ExportTargetsController,
    SetControlWeightsController,
    ListControlWeightsController,
    ShowDashboardController,
    ShowUnitScoresController,
    ShowControlController,
    ShowSafeguardController,
    ShowAcrossController,
    ShowMyWorkController,
    ExportScoresController,
    ImportScoresController,
  ],
})
export class ScoreModule {}
