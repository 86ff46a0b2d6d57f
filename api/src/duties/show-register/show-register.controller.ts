import { Controller, Get, Param, Query } from '@nestjs/common';
import { DutyRegister, EntityQuery, Id } from '@weerbaar/contracts';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { gatherRegister, oneEntity } from './gather-register.query';
import { registerOf } from './register-of';

@Controller('api/v1/entities/:unitId/duties')
export class ShowRegisterController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(
    200,
    'The duties of a legal entity, what it says of them and what its safeguards say',
    DutyRegister,
  )
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: EntityQuery }) query: EntityQuery,
  ): Promise<DutyRegister> {
    const on = query.on ?? caller.today;
    const catalogue = dutyCatalogueOn(on);
    const [row] = await this.database.read(
      caller.tenantId,
      gatherRegister(caller, oneEntity(unitId), on, catalogue),
    );
    return row === undefined ? refuse(problems.notFound) : registerOf(row, catalogue);
  }
}
