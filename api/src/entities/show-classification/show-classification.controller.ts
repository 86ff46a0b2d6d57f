import { Controller, Get, Param, Query } from '@nestjs/common';
import { EntityClassification, EntityQuery, Id } from '@weerbaar/contracts';
import { classificationLawOn } from '@weerbaar/obligations';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { gatherClassification } from './show-classification.query';

@Controller('api/v1/entities/:unitId/classifications')
export class ShowClassificationController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(
    200,
    'What a legal entity is under the law, and every decision before',
    EntityClassification,
  )
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: EntityQuery }) query: EntityQuery,
  ): Promise<EntityClassification> {
    const [row] = await this.database.read(
      caller.tenantId,
      gatherClassification(caller, unitId, query.on ?? caller.today),
    );
    if (row === undefined) return refuse(problems.notFound);
    const law = classificationLawOn(row.on_day);
    return {
      on: row.on_day,
      entity: { id: row.id, name: row.name, companyNumber: row.company_number },
      recordable: row.recordable,
      law: law ? { code: law.code, version: law.version } : null,
      revision: row.revision,
      current: row.current,
      history: row.history,
    };
  }
}
