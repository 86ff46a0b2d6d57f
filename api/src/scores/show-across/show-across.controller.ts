import { Controller, Get, Param, Query } from '@nestjs/common';
import { AcrossQuery, SafeguardAcross, SafeguardCode } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { safeguardRow } from '../safeguard-rows';
import { TargetBook } from '../tallies';
import { acrossKnown, gatherAcross, gatherTargets } from './show-across.query';

@Controller('api/v1/safeguards/:code')
export class ShowAcrossController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('score.read')
  @Returns(200, 'One safeguard in every unit that assesses itself', SafeguardAcross)
  async show(
    @CalledBy() caller: Caller,
    @Param('code', { schema: SafeguardCode }) code: string,
    @Query({ schema: AcrossQuery }) query: AcrossQuery,
  ): Promise<SafeguardAcross> {
    const { framework, version } = query;
    const on = query.on ?? caller.today;
    const scope = { framework, version, code, on, below: query.unit };
    const [[known], rows, [targets]] = await this.database.readAll(caller.tenantId, [
      acrossKnown(caller, scope),
      gatherAcross(caller, scope),
      gatherTargets(caller, scope),
    ] as const);
    if (known?.known !== true) return refuse(problems.notFound);
    const book = new TargetBook(targets?.targets ?? []);
    return {
      code,
      on,
      units: rows.map((row) => ({
        ...safeguardRow(row.safeguard),
        unitId: row.unit_id,
        unitName: row.unit_name,
        unitPath: row.unit_path.join(' › '),
        scorable: row.scorable,
        targetTenths: book.at(row.lineage, row.control_code, on)?.tenths ?? null,
      })),
    };
  }
}
