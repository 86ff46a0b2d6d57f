import { Body, Controller, Param, Post } from '@nestjs/common';
import { Id, RecoveryEntryBody, RecoveryRecorded } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { recordEntry } from './record-entry.command';

@Controller('api/v1/incidents/:id/recovery/entries')
export class RecordEntryController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('incident.report')
  @Returns(201, 'Adds to how the services of an incident stand', RecoveryRecorded)
  record(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RecoveryEntryBody }) body: RecoveryEntryBody,
  ): Promise<RecoveryRecorded> {
    return once(this.database, caller, 201, (tx) => recordEntry(tx, caller, id, body));
  }
}
