import { Body, Controller, Param, Post } from '@nestjs/common';
import { Id, PublishStatus, StatusPageChanged } from '@weerbaar/contracts';
import { ownOrigin } from '../../identity/own-origin';
import { Configuration } from '../../platform/config/configuration';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { publishStatusPage } from './publish-status-page.command';

@Controller('api/v1/incidents/:id/status-page/publications')
export class PublishStatusPageController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly configuration: Configuration,
  ) {}

  @Post()
  @Requires('status.publish')
  @Returns(
    201,
    'Lets everybody read the status page that was seen in the preview',
    StatusPageChanged,
  )
  publish(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: PublishStatus }) body: PublishStatus,
  ): Promise<StatusPageChanged> {
    const where = { id, seen, origin: ownOrigin(this.configuration) };
    return once(this.database, caller, 201, (tx) => publishStatusPage(tx, caller, where, body));
  }
}
