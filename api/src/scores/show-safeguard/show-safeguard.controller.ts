import { Controller, Get, Param, Query } from '@nestjs/common';
import { Id, SafeguardCode, SafeguardHistory, ScopeQuery } from '@weerbaar/contracts';
import { liveRecords } from '@weerbaar/maturity';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { safeguardRow } from '../safeguard-rows';
import { gatherSafeguard, type GatheredSafeguard } from './show-safeguard.query';

@Controller('api/v1/units/:unitId/safeguards/:code')
export class ShowSafeguardController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('score.read')
  @Returns(200, 'One safeguard at one unit with its history', SafeguardHistory)
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('code', { schema: SafeguardCode }) code: string,
    @Query({ schema: ScopeQuery }) query: ScopeQuery,
  ): Promise<SafeguardHistory> {
    const { framework, version } = query;
    const on = query.on ?? caller.today;
    const [row] = await this.database.read(
      caller.tenantId,
      gatherSafeguard(caller, { framework, version, unitId, code, on }),
    );
    return row === undefined ? refuse(problems.notFound) : history(row);
  }
}

function history(row: GatheredSafeguard): SafeguardHistory {
  const live = new Set(
    liveRecords(
      row.assessments.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) })),
    ).map((one) => one.revision),
  );
  return {
    row: safeguardRow(row.safeguard),
    assessments: row.assessments.map((one) => ({ ...one, live: live.has(one.revision) })),
    responsibilities: row.responsibilities,
    inheritedBy: row.inherited_by,
  };
}
