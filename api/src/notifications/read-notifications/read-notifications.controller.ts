import { Body, Controller, Patch } from '@nestjs/common';
import { ReadBody, UnreadCount } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { readNotifications } from './read-notifications.command';

@Controller('api/v1/notifications')
export class ReadNotificationsController {
  constructor(private readonly database: TenantDatabase) {}

  @Patch()
  @Requires('session.self')
  @Returns(200, 'Notes which notifications the caller has read', UnreadCount)
  read(
    @CalledBy() caller: Caller,
    @Body({ schema: ReadBody }) { ids }: ReadBody,
  ): Promise<UnreadCount> {
    return this.database.write(caller.tenantId, (tx) => readNotifications(tx, caller, ids));
  }
}
