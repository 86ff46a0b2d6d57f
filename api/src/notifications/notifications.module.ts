import { Global, Module } from '@nestjs/common';
import { ChangeChoicesController } from './change-choices/change-choices.controller';
import { DatedSources } from './dated-things';
import { ExportNotificationsController } from './export-notifications/export-notifications.controller';
import { ListNotificationsController } from './list-notifications/list-notifications.controller';
import { Mailer } from './mail/mailer';
import { SendMails } from './mail/send-mails';
import { ReadNotificationsController } from './read-notifications/read-notifications.controller';
import { ShowChoicesController } from './show-choices/show-choices.controller';
import { Attendance } from './telling/attendance';

/** The product's notification centre: what people are told, where and how often. Nouns with dated things register here. */
@Global()
@Module({
  controllers: [
    ListNotificationsController,
    ExportNotificationsController,
    ReadNotificationsController,
    ShowChoicesController,
    ChangeChoicesController,
  ],
  providers: [Attendance, DatedSources, Mailer, SendMails],
  exports: [Attendance, DatedSources],
})
export class NotificationModule {}
