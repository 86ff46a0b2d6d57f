import { Module } from '@nestjs/common';
import { RecordAssessmentController } from './record-assessment/record-assessment.controller';
import { RecordManyController } from './record-many/record-many.controller';
import { RetractAssessmentController } from './retract-assessment/retract-assessment.controller';
import { SetResponsibilityController } from './set-responsibility/set-responsibility.controller';
import { SetTargetController } from './set-target/set-target.controller';

@Module({
  controllers: [
    RecordAssessmentController,
    RetractAssessmentController,
    RecordManyController,
    SetResponsibilityController,
    SetTargetController,
  ],
})
export class ScoreModule {}
