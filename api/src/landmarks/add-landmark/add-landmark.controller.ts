import { Body, Controller, Post } from '@nestjs/common';
import { LandmarkBody, LandmarkView } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { addLandmark } from './add-landmark.command';

@Controller('api/v1/landmarks')
export class AddLandmarkController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('landmark.edit')
  @Returns(201, 'Puts an event on the register', LandmarkView)
  add(
    @CalledBy() caller: Caller,
    @Body({ schema: LandmarkBody }) body: LandmarkBody,
  ): Promise<LandmarkView> {
    return once(this.database, caller, 201, (tx) => addLandmark(tx, caller, body));
  }
}
