import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { ActivityModule } from './activity/activity.module';
import { AttachmentModule } from './attachments/attachments.module';
import { CorrectionModule } from './corrections/corrections.module';
import { CrosswalkModule } from './crosswalk/crosswalk.module';
import { CalendarModule } from './calendar/calendar.module';
import { ContactModule } from './contacts/contacts.module';
import { BudgetModule } from './budget/budget.module';
import { DutyModule } from './duties/duties.module';
import { EntityModule } from './entities/entities.module';
import { FrameworkModule } from './frameworks/frameworks.module';
import { IdentityModule } from './identity/identity.module';
import { IncidentModule } from './incidents/incidents.module';
import { InitiativeModule } from './initiatives/initiatives.module';
import { LandmarkModule } from './landmarks/landmarks.module';
import { MandateModule } from './mandates/mandates.module';
import { NotificationModule } from './notifications/notifications.module';
import type { Configuration } from './platform/config/configuration';
import { PlatformModule } from './platform/platform.module';
import { RegistrationModule } from './registrations/registrations.module';
import { RecoveryModule } from './recovery/recovery.module';
import { RecordModule } from './record/record.module';
import { ScoreModule } from './scores/scores.module';
import { ServiceModule } from './services/services.module';
import { StatusPageModule } from './status-pages/status-pages.module';
import { UnitModule } from './units/units.module';

/** The table of contents: one line per noun. */
export const nouns: Type[] = [
  IdentityModule,
  UnitModule,
  FrameworkModule,
  ScoreModule,
  EntityModule,
  DutyModule,
  CrosswalkModule,
  MandateModule,
  CorrectionModule,
  RegistrationModule,
  LandmarkModule,
  IncidentModule,
  ServiceModule,
  RecoveryModule,
  ContactModule,
  BudgetModule,
  InitiativeModule,
  StatusPageModule,
  NotificationModule,
  CalendarModule,
  AttachmentModule,
  ActivityModule,
  RecordModule,
];

@Module({})
export class AppModule {
  static with(configuration: Configuration, readers: pg.Pool, writers: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(configuration, readers, writers), ...nouns],
    };
  }
}
