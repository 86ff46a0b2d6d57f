import { Body, Controller, Param, Post } from '@nestjs/common';
import { ClassificationRecorded, Id, RecordClassification } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { recordClassification } from './record-classification.command';

@Controller('api/v1/entities/:unitId/classifications')
export class RecordClassificationController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('classification.record')
  @Returns(
    201,
    'Records what a legal entity is under the law, from a day on',
    ClassificationRecorded,
  )
  record(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @SeenRevision() seen: number,
    @Body({ schema: RecordClassification }) body: RecordClassification,
  ): Promise<ClassificationRecorded> {
    return once(this.database, caller, 201, (tx) =>
      recordClassification(tx, caller, unitId, seen, body),
    );
  }
}
