import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import type pg from 'pg';
import { Configuration } from './config/configuration';
import { TenantDatabase } from './database/tenant-database';
import { JobCarrier } from './jobs/job-carrier';
import { Jobs } from './jobs/jobs';
import { HealthController } from './observability/health.controller';
import { Clock } from './security/clock';

/** Technique that every noun uses: the database door, the settings, the clock. */
@Global()
@Module({})
export class PlatformModule {
  static with(configuration: Configuration, readers: pg.Pool, writers: DataSource): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController],
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: TenantDatabase, useFactory: () => new TenantDatabase(readers, writers) },
        Clock,
        JobCarrier,
        Jobs,
      ],
      exports: [Configuration, TenantDatabase, Clock, Jobs],
    };
  }
}
