import { Body, Controller, Post } from '@nestjs/common';
import { ManyRecorded, RecordManyAssessments } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { recordMany } from './record-many.command';

@Controller('api/v1/assessments')
export class RecordManyController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('assessment.record')
  @Returns(201, 'Records the same answer for many units or safeguards at once', ManyRecorded)
  record(
    @CalledBy() caller: Caller,
    @Body({ schema: RecordManyAssessments }) body: RecordManyAssessments,
  ): Promise<ManyRecorded> {
    return once(this.database, caller, 201, (tx) => recordMany(tx, caller, body));
  }
}
