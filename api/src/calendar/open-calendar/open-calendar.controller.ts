import { Controller, Post } from '@nestjs/common';
import { CalendarFeed } from '@weerbaar/contracts';
import { ownOrigin } from '../../identity/own-origin';
import { Configuration } from '../../platform/config/configuration';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { KeyRing } from '../../platform/security/key-ring';
import { Requires } from '../../platform/security/requires';
import { openCalendar } from './open-calendar.command';

@Controller('api/v1/profile/calendar')
export class OpenCalendarController {
  private readonly keys: KeyRing;

  constructor(
    private readonly database: TenantDatabase,
    private readonly configuration: Configuration,
  ) {
    this.keys = new KeyRing(configuration.secretKey);
  }

  @Post()
  @Requires('session.self')
  @Returns(201, "Makes an address for the caller's calendar; an earlier one ends", CalendarFeed)
  async open(@CalledBy() caller: Caller): Promise<CalendarFeed> {
    // What is kept for a second, equal request is sealed: whoever reads the database cannot subscribe with it.
    const sealed = await once(this.database, caller, 201, async (tx) =>
      this.keys
        .seal('calendar-feed', caller.personId, Buffer.from(await openCalendar(tx, caller)))
        .toString('base64url'),
    );
    const token = this.keys.open(
      'calendar-feed',
      caller.personId,
      Buffer.from(sealed, 'base64url'),
    );
    const origin = ownOrigin(this.configuration);
    return { address: `${origin}/api/v1/calendar/${token.toString()}` };
  }
}
