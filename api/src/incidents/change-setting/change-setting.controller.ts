import { Body, Controller, Param, Put } from '@nestjs/common';
import { Id, ReportingSettingBody, ReportingSettingChanged } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { changeSetting } from './change-setting.command';

@Controller('api/v1/incidents/settings/:unitId')
export class ChangeSettingController {
  constructor(private readonly database: TenantDatabase) {}

  @Put()
  @Requires('incident.report')
  @Returns(200, 'Sets to whom an entity reports, and for whom it works', ReportingSettingChanged)
  change(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @SeenRevision() seen: number,
    @Body({ schema: ReportingSettingBody }) body: ReportingSettingBody,
  ): Promise<ReportingSettingChanged> {
    return this.database.write(caller.tenantId, (tx) =>
      changeSetting(tx, caller, unitId, seen, body),
    );
  }
}
