import { Controller, Get, Param, Query } from '@nestjs/common';
import { EntityQuery, Id, ManagementBody } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { bodyOf, gatherBody } from '../gather-body.query';

@Controller('api/v1/entities/:unitId/mandates')
export class ShowMandatesController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(
    200,
    'The members of the management body of a legal entity and their training',
    ManagementBody,
  )
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: EntityQuery }) { on = caller.today }: EntityQuery,
  ): Promise<ManagementBody> {
    const [row] = await this.database.read(caller.tenantId, gatherBody(caller, unitId, on));
    return row === undefined ? refuse(problems.notFound) : bodyOf(row);
  }
}
