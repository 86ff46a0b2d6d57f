import { Body, Controller, Param, Post } from '@nestjs/common';
import { DutyCode, DutyStateRecorded, Id, RecordDutyState } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { recordDutyState } from './record-state.command';

@Controller('api/v1/entities/:unitId/duties/:duty/states')
export class RecordStateController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('duty.record')
  @Returns(201, 'Records what a legal entity says about a duty, from a day on', DutyStateRecorded)
  record(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('duty', { schema: DutyCode }) code: string,
    @SeenRevision() seen: number,
    @Body({ schema: RecordDutyState }) body: RecordDutyState,
  ): Promise<DutyStateRecorded> {
    return once(this.database, caller, 201, (tx) =>
      recordDutyState(tx, caller, { unitId, code }, seen, body),
    );
  }
}
