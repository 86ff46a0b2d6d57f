import { Module } from '@nestjs/common';
import { AddLandmarkController } from './add-landmark/add-landmark.controller';
import { ChangeLandmarkController } from './change-landmark/change-landmark.controller';
import { ExportLandmarksController } from './export-landmarks/export-landmarks.controller';
import { ListLandmarksController } from './list-landmarks/list-landmarks.controller';
import { RemoveLandmarkController } from './remove-landmark/remove-landmark.controller';

@Module({
  controllers: [
    ListLandmarksController,
    ExportLandmarksController,
    AddLandmarkController,
    ChangeLandmarkController,
    RemoveLandmarkController,
  ],
})
export class LandmarkModule {}
