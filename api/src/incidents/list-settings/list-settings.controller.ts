import { Controller, Get } from '@nestjs/common';
import { ReportingSettings } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { listSettings, settingView } from './list-settings.query';

@Controller('api/v1/incidents/settings')
export class ListSettingsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @Returns(200, 'To whom each legal entity reports, and for whom it works', ReportingSettings)
  async list(@CalledBy() caller: Caller): Promise<ReportingSettings> {
    const rows = await this.database.read(caller.tenantId, listSettings(caller));
    return { entities: rows.map(settingView) };
  }
}
