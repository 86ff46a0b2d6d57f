import { Module } from '@nestjs/common';
import { ExportRegistrationsController } from './export-registrations/export-registrations.controller';
import { RecordRegistrationController } from './record-registration/record-registration.controller';
import { SendRegistrationController } from './send-registration/send-registration.controller';
import { ShowRegistrationsController } from './show-registrations/show-registrations.controller';

@Module({
  controllers: [
    ShowRegistrationsController,
    ExportRegistrationsController,
    RecordRegistrationController,
    SendRegistrationController,
  ],
})
export class RegistrationModule {}
