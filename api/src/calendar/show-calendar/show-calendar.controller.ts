import { Controller, Get } from '@nestjs/common';
import { CalendarState } from '@weerbaar/contracts';
import { todayInBrussels } from '@weerbaar/kernel';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';

@Controller('api/v1/profile/calendar')
export class ShowCalendarController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('session.self')
  @Returns(200, "Since when the caller's calendar can be subscribed to", CalendarState)
  async show(@CalledBy() caller: Caller): Promise<CalendarState> {
    const [feed] = await this.database.read(
      caller.tenantId,
      question(
        sql`select created_at from calendar_feed
             where tenant_id = ${caller.tenantId} and person_id = ${caller.personId} and revoked_at is null`,
        z.object({ created_at: z.date() }),
      ),
    );
    return { since: feed === undefined ? null : todayInBrussels(feed.created_at) };
  }
}
