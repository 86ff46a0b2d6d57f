import { Module } from '@nestjs/common';
import { Throttle } from '../identity/throttle/throttle';
import { CloseCalendarController } from './close-calendar/close-calendar.controller';
import { OpenCalendarController } from './open-calendar/open-calendar.controller';
import { ReadCalendarController } from './read-calendar/read-calendar.controller';
import { ShowCalendarController } from './show-calendar/show-calendar.controller';

/** Personal calendars that people subscribe to. */
@Module({
  controllers: [
    ShowCalendarController,
    OpenCalendarController,
    CloseCalendarController,
    ReadCalendarController,
  ],
  providers: [Throttle],
})
export class CalendarModule {}
