import { Controller, Get, Query } from '@nestjs/common';
import { ActivityPage, ActivityQuery } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findActions, findEvents } from '../find-events.query';
import { shownEvent } from '../read-event';

@Controller('api/v1/activity')
export class ListActivityController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('activity.read')
  @Returns(200, 'Who did what, newest first', ActivityPage)
  async list(
    @CalledBy() caller: Caller,
    @Query({ schema: ActivityQuery }) asked: ActivityQuery,
  ): Promise<ActivityPage> {
    const { limit } = asked;
    // One more than asked tells whether there is a next page.
    const [rows, actions] = await this.database.readAll(caller.tenantId, [
      findEvents(caller, asked, { after: asked.after, limit: limit + 1 }),
      findActions(caller),
    ] as const);
    const events = rows.slice(0, limit).map(shownEvent);
    return {
      events,
      next: rows.length > limit ? (events.at(-1)?.id ?? null) : null,
      actions: actions.map(({ action }) => action),
    };
  }
}
