import { Body, Controller, Param, Post } from '@nestjs/common';
import { AssessmentRecorded, Id, RetractAssessment, SafeguardCode } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { retractAssessment } from './retract-assessment.command';

@Controller('api/v1/units/:unitId/safeguards/:code/retractions')
export class RetractAssessmentController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('assessment.record')
  @Returns(201, 'Takes an assessment back; it stays in the history', AssessmentRecorded)
  retract(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('code', { schema: SafeguardCode }) code: string,
    @SeenRevision() seen: number,
    @Body({ schema: RetractAssessment }) body: RetractAssessment,
  ): Promise<AssessmentRecorded> {
    return once(this.database, caller, 201, (tx) =>
      retractAssessment(tx, caller, unitId, code, seen, body),
    );
  }
}
