import { Controller, Get, Param, Query } from '@nestjs/common';
import { Id, SheetQuery, UnitSheet } from '@weerbaar/contracts';
import { fractionToWire } from '@weerbaar/kernel';
import { controlMaturity, nodeMaturity } from '@weerbaar/maturity';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { WeightBook } from '../control-weights';
import { demandGroup } from '../demand-group';
import { coverageOf, TargetBook } from '../tallies';
import { gatherUnit, type GatheredUnit } from './show-unit-scores.query';

@Controller('api/v1/units/:unitId/scores')
export class ShowUnitScoresController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('score.read')
  @Returns(200, 'All controls of one unit by itself on a day', UnitSheet)
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: SheetQuery }) query: SheetQuery,
  ): Promise<UnitSheet> {
    const { framework, version, ig: group } = query;
    const scope = { framework, version, unitId, on: query.on ?? caller.today, group };
    const [row] = await this.database.read(caller.tenantId, gatherUnit(caller, scope));
    if (row === undefined) return refuse(problems.notFound);
    demandGroup(row.groups, group);
    return unitSheet(row, group);
  }
}

function unitSheet(row: GatheredUnit, group: number): UnitSheet {
  const denominator = BigInt(row.denominator);
  const weights = new WeightBook(row.weights);
  const targets = new TargetBook(row.targets);
  const tallies = row.controls.flatMap(({ code, tally }) =>
    tally === null ? [] : [{ ...tally, controlWeight: weights.at(code, row.on) }],
  );
  const maturity = nodeMaturity(tallies, denominator);
  return {
    unit: row.unit,
    path: row.path,
    on: row.on,
    group,
    maturity: maturity === null ? null : fractionToWire(maturity),
    coverage: coverageOf(tallies),
    controls: row.controls.map(({ code, tally, safeguards }) => {
      const value = tally === null ? null : controlMaturity(tally, denominator);
      return {
        code,
        maturity: value === null ? null : fractionToWire(value),
        coverage: coverageOf(tally === null ? [] : [tally]),
        noneInGroup: safeguards === 0,
        targetTenths: targets.at(row.lineage, code, row.on)?.tenths ?? null,
      };
    }),
  };
}
