import { Controller, Get } from '@nestjs/common';
import { LandmarkList } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { listLandmarks } from './list-landmarks.query';

@Controller('api/v1/landmarks')
export class ListLandmarksController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('landmark.read')
  @Returns(200, 'The dated events that explain the curve', LandmarkList)
  async list(@CalledBy() caller: Caller): Promise<LandmarkList> {
    return { landmarks: await this.database.read(caller.tenantId, listLandmarks(caller)) };
  }
}
