import { Controller, Get, Param, Query } from '@nestjs/common';
import { ControlCode, ControlSheet, Id, SheetQuery } from '@weerbaar/contracts';
import { fractionToWire } from '@weerbaar/kernel';
import { controlMaturity } from '@weerbaar/maturity';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { demandGroup } from '../demand-group';
import { safeguardRow } from '../safeguard-rows';
import { coverageOf, TargetBook } from '../tallies';
import { gatherControl } from './show-control.query';

@Controller('api/v1/units/:unitId/controls/:code')
export class ShowControlController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('score.read')
  @Returns(200, 'One control of one unit with its safeguards on a day', ControlSheet)
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('code', { schema: ControlCode }) controlCode: string,
    @Query({ schema: SheetQuery }) query: SheetQuery,
  ): Promise<ControlSheet> {
    const { framework, version, ig: group } = query;
    const scope = { framework, version, unitId, on: query.on ?? caller.today, group };
    const [row] = await this.database.read(
      caller.tenantId,
      gatherControl(caller, scope, controlCode),
    );
    if (row === undefined) return refuse(problems.notFound);
    demandGroup(row.groups, group);
    const target = new TargetBook(row.targets).at(row.lineage, controlCode, row.on);
    const maturity =
      row.tally === null ? null : controlMaturity(row.tally, BigInt(row.denominator));
    return {
      unit: row.unit,
      path: row.path,
      framework,
      version,
      controlCode,
      on: row.on,
      group,
      maturity: maturity === null ? null : fractionToWire(maturity),
      coverage: coverageOf(row.tally === null ? [] : [row.tally]),
      targetTenths: target?.tenths ?? null,
      targetDueOn: target?.dueOn ?? null,
      safeguards: row.safeguards.map(safeguardRow),
    };
  }
}
