import { Controller, Get, Param, Query } from '@nestjs/common';
import { Id, RecoveryQuery, RecoveryView } from '@weerbaar/contracts';
import { isBefore, parseInstant } from '@weerbaar/obligations';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findRecovery, servicesOfIncident } from '../find-recovery.query';
import { recoveryView } from '../recovery-of';

@Controller('api/v1/incidents/:id/recovery')
export class ShowRecoveryController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @Returns(
    200,
    'How the services of an incident stand, and in which order to bring them back',
    RecoveryView,
  )
  async show(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: RecoveryQuery }) query: RecoveryQuery,
  ): Promise<RecoveryView> {
    const [[row], services] = await this.database.readAll(caller.tenantId, [
      findRecovery(caller, id),
      servicesOfIncident(caller, id),
    ] as const);
    if (row === undefined) return refuse(problems.notFound);
    const asked = query.at === undefined ? undefined : parseInstant(query.at);
    const at = asked?.ok === true && isBefore(asked.value, row.now) ? asked.value : row.now;
    return recoveryView(row, services, at);
  }
}
