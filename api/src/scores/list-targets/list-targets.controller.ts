import { Controller, Get, Param, Query } from '@nestjs/common';
import { Id, ScopeQuery, TargetList } from '@weerbaar/contracts';
import { everyControl, type ResolvedTarget } from '@weerbaar/maturity';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { TargetBook } from '../tallies';
import { gatherUnitTargets, type GatheredTargets } from './list-targets.query';

@Controller('api/v1/units/:unitId/targets')
export class ListTargetsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('score.read')
  @Returns(200, 'The targets that hold for a unit on a day, and where they come from', TargetList)
  async list(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: ScopeQuery }) query: ScopeQuery,
  ): Promise<TargetList> {
    const scope = {
      framework: query.framework,
      version: query.version,
      unitId,
      on: query.on ?? caller.today,
    };
    const [row] = await this.database.read(caller.tenantId, gatherUnitTargets(caller, scope));
    return row === undefined ? refuse(problems.notFound) : targetList(unitId, row);
  }
}

function targetList(unitId: string, row: GatheredTargets): TargetList {
  const book = new TargetBook(row.targets);
  const lineage = row.lineage.map(({ id }) => id);
  const names = new Map(row.lineage.map(({ id, name }) => [id, name]));
  const view = (
    controlCode: string | null,
    target: ResolvedTarget,
  ): TargetList['targets'][number] => ({
    controlCode,
    levelTenths: target.tenths,
    dueOn: target.dueOn,
    fromUnitId: target.unitId,
    fromUnitName: names.get(target.unitId) ?? '',
  });
  const overall = book.at(lineage, null, row.on);
  // A control is named only where its target is set for it, by this unit or by one above.
  const own = row.controls.flatMap((code) => {
    const target = book.at(lineage, code, row.on);
    return target === null || target.scope === everyControl ? [] : [view(code, target)];
  });
  const revisions: Record<string, number> = {};
  for (const [setBy, scope, revision] of row.targets) {
    if (setBy === unitId) revisions[scope] = Math.max(revisions[scope] ?? 0, revision);
  }
  return {
    on: row.on,
    revisions,
    targets: [...(overall === null ? [] : [view(null, overall)]), ...own],
  };
}
