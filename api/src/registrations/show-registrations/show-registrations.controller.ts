import { Controller, Get, Param, Query } from '@nestjs/common';
import { EntityQuery, EntityRegistrations, Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { gatherRegistrations, registrationsView } from '../gather-registrations.query';

@Controller('api/v1/entities/:unitId/registrations')
export class ShowRegistrationsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(
    200,
    'What a legal entity registers with the authority, and what was sent',
    EntityRegistrations,
  )
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: EntityQuery }) { on = caller.today }: EntityQuery,
  ): Promise<EntityRegistrations> {
    const [row] = await this.database.read(
      caller.tenantId,
      gatherRegistrations(caller, unitId, on),
    );
    return row === undefined ? refuse(problems.notFound) : registrationsView(row);
  }
}
