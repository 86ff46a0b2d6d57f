import { Module } from '@nestjs/common';
import { ExportCrosswalkController } from './export-crosswalk/export-crosswalk.controller';
import { OverrideLinkController } from './override-link/override-link.controller';
import { ShowCrosswalkController } from './show-crosswalk/show-crosswalk.controller';

@Module({
  controllers: [ShowCrosswalkController, ExportCrosswalkController, OverrideLinkController],
})
export class CrosswalkModule {}
