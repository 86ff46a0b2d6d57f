import { Body, Controller, Param, Post } from '@nestjs/common';
import { AssessmentRecorded, Id, RecordAssessment, SafeguardCode } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { recordAssessment } from './record-assessment.command';

@Controller('api/v1/units/:unitId/safeguards/:code/assessments')
export class RecordAssessmentController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('assessment.record')
  @Returns(201, 'Adds an assessment of a safeguard at a unit', AssessmentRecorded)
  record(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('code', { schema: SafeguardCode }) code: string,
    @SeenRevision() seen: number,
    @Body({ schema: RecordAssessment }) body: RecordAssessment,
  ): Promise<AssessmentRecorded> {
    return once(this.database, caller, 201, (tx) =>
      recordAssessment(tx, caller, unitId, code, seen, body),
    );
  }
}
