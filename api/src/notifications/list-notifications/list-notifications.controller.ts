import { Controller, Get } from '@nestjs/common';
import { NotificationList, type NotificationView, UnreadCount } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { countUnread, findNotifications } from '../notification';

@Controller('api/v1/notifications')
export class ListNotificationsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('session.self')
  @Returns(200, 'What the caller was told, the latest first', NotificationList)
  async list(@CalledBy() caller: Caller): Promise<NotificationList> {
    const [notifications, [count]] = await this.database.readAll<
      readonly [NotificationView, UnreadCount]
    >(caller.tenantId, [findNotifications(caller), countUnread(caller)]);
    return { notifications, unread: count?.unread ?? 0 };
  }

  @Get('unread')
  @Requires('session.self')
  @Returns(200, 'How many notifications the caller has not read', UnreadCount)
  async count(@CalledBy() caller: Caller): Promise<UnreadCount> {
    const [count] = await this.database.read(caller.tenantId, countUnread(caller));
    return { unread: count?.unread ?? 0 };
  }
}
